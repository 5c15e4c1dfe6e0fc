package org.duban.organization.workbook;

import java.util.Optional;
import org.duban.organization.Tier;

/** What a word in the tier column means. */
final class TierWord {

    private TierWord() {}

    static Optional<Tier> of(String text) {
        return Vocabulary.meaning("tier.", Tier.class, Words.header(text));
    }

    /** The usual tier one step below. */
    static Tier below(Tier parent) {
        return parent == Tier.COUNTY ? Tier.PARTY_COMMITTEE : Tier.BRANCH;
    }
}
