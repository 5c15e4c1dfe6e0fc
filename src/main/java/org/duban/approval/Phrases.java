package org.duban.approval;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/** Quick phrases for opinions: one's own and the office's. */
public interface Phrases {

    /**
     * @param officeWide shown to everybody
     * @param mine may be changed by the reader
     */
    record Phrase(long id, String text, boolean officeWide, boolean mine) {}

    /** The reader's own in their order, then the office's. */
    List<Phrase> of(Actor reader);

    /**
     * @param officeWide for everybody, which only the office may
     * @return the id of the phrase
     */
    long add(Actor actor, CommandKey key, String text, boolean officeWide);

    long edit(Actor actor, CommandKey key, long phraseId, String text);

    long remove(Actor actor, CommandKey key, long phraseId);
}
