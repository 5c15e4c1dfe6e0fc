package org.duban.approval.domain;

import java.util.Comparator;
import java.util.List;
import org.duban.approval.Phrases;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quick phrases: one's own by their owner, the office's by the office. */
@Service
class OwnPhrases implements Phrases {

    private static final int TEXT = 200;
    private static final int MOST = 50;

    private final PhraseRepository phrases;
    private final Directory directory;
    private final Commands commands;

    OwnPhrases(PhraseRepository phrases, Directory directory, Commands commands) {
        this.phrases = phrases;
        this.directory = directory;
        this.commands = commands;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Phrases.Phrase> of(Actor reader) {
        boolean office = office(reader);
        return phrases.shownTo(reader.personId()).stream()
                .map(one -> new Phrases.Phrase(
                        one.id == null ? 0 : one.id,
                        one.text,
                        one.use,
                        one.ownerId == null,
                        one.ownerId != null || office))
                .sorted(Comparator.comparing(Phrases.Phrase::officeWide))
                .toList();
    }

    @Override
    public long add(Actor actor, CommandKey key, String text, Use use, boolean officeWide) {
        return commands.once(key, actor, "approval.PHRASE", () -> {
            check(text);
            if (officeWide && !office(actor)) {
                throw Refusal.forbidden("approval.phrase-of-office");
            }
            if (!officeWide && phrases.countByOwnerId(actor.personId()) >= MOST) {
                throw Refusal.invalid("approval.too-many-phrases", MOST);
            }
            StoredPhrase stored =
                    phrases.save(new StoredPhrase(officeWide ? null : (Long) actor.personId(), text.strip(), use));
            return stored.id == null ? 0 : stored.id;
        });
    }

    @Override
    public long edit(Actor actor, CommandKey key, long phraseId, String text, Use use) {
        return commands.once(key, actor, "approval.PHRASE/" + phraseId, () -> {
            check(text);
            own(actor, phraseId).become(text.strip(), use);
            return phraseId;
        });
    }

    @Override
    public long remove(Actor actor, CommandKey key, long phraseId) {
        return commands.once(key, actor, "approval.PHRASE_REMOVE/" + phraseId, () -> {
            phrases.delete(own(actor, phraseId));
            return phraseId;
        });
    }

    private StoredPhrase own(Actor actor, long phraseId) {
        return phrases.findById(phraseId)
                .filter(one -> one.ownerId == null ? office(actor) : one.ownerId == actor.personId())
                .orElseThrow(() -> Refusal.notFound("approval.no-such-phrase"));
    }

    private boolean office(Actor actor) {
        return directory.current().findPerson(actor.personId()).isPresent()
                && directory.viewer(actor.personId()).office();
    }

    private static void check(String text) {
        new FieldErrors().text("text", text, TEXT).refuseIfAny();
    }
}
