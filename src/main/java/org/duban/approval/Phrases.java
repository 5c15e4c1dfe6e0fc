package org.duban.approval;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/** Quick phrases for opinions: one's own and the office's. */
public interface Phrases {

    /** What a phrase is said with: nobody is offered to return something with "agreed". */
    enum Use {
        ANY,
        APPROVE,
        RETURN
    }

    /**
     * @param officeWide shown to everybody
     * @param mine may be changed by the reader
     */
    record Phrase(long id, String text, Use use, boolean officeWide, boolean mine) {

        /** @param act {@code APPROVE}, {@code RETURN}, or {@code ANY} where either is possible */
        public boolean fits(String act) {
            return use == Use.ANY || act.equals(Use.ANY.name()) || act.equals(use.name());
        }
    }

    /** The reader's own in their order, then the office's. */
    List<Phrase> of(Actor reader);

    /**
     * @param officeWide for everybody, which only the office may
     * @return the id of the phrase
     */
    long add(Actor actor, CommandKey key, String text, Use use, boolean officeWide);

    long edit(Actor actor, CommandKey key, long phraseId, String text, Use use);

    long remove(Actor actor, CommandKey key, long phraseId);
}
