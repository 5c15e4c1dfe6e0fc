package org.duban.rectification.domain;

import java.util.List;
import java.util.Set;
import org.duban.organization.PostKind;
import org.duban.rectification.ExtensionDecider;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may set about its ledger, under {@code duban.rectification}.
 *
 * @param sources the sources a problem may have, code, names and whether it is visible to participants only
 * @param registrants posts that may register a problem
 * @param restrictedReaders posts that may read restricted items without taking part
 * @param forumCountsFor kinds for which a forum counts as verification in the field
 * @param extension who grants more time, how often and how soon
 * @param appeal how soon an appeal is decided, and how often it is brought
 * @param reopened until when what comes back is to be rectified
 */
@ConfigurationProperties("duban.rectification")
public record RectificationProperties(
        List<Source> sources,
        Set<PostKind> registrants,
        Set<PostKind> restrictedReaders,
        @DefaultValue Set<RectificationKind> forumCountsFor,
        @DefaultValue Extension extension,
        @DefaultValue Appeal appeal,
        @DefaultValue Reopened reopened) {

    /**
     * @param decidedBy the first of them who neither asks nor handles decides
     * @param times how often an item's deadline may be extended
     * @param asked how often a unit may ask, whatever becomes of it: each time the clock stands still meanwhile; see
     *     {@link #asks}
     * @param decideWithin working days in which it should be decided
     */
    public record Extension(
            @DefaultValue({"RESPONSIBLE_LEADER", "LEADER_IN_CHARGE", "LEADING_GROUP_HEAD"})
            List<ExtensionDecider> decidedBy,

            @DefaultValue("2") int times,
            @Nullable Integer asked,
            @DefaultValue("3") int decideWithin) {

        private static final int ASKED = 4;

        public Extension {
            if (asked != null && asked < times) {
                throw new IllegalArgumentException(
                        "duban.rectification.extension: asked counts the granted ones too, it is " + times
                                + " (times) at least, not " + asked);
            }
        }

        /** How often a unit may ask: as the office says, else four times, and as often as it may be granted. */
        public int asks() {
            return asked == null ? Math.max(ASKED, times) : asked;
        }
    }

    /**
     * @param decideWithin working days in which it should be decided
     * @param brought how often a unit may bring the same appeal: taking it back does not give it another
     */
    public record Appeal(
            @DefaultValue("5") int decideWithin,
            @DefaultValue("2") int brought) {}

    /** @param within working days from reopening, where the date has passed */
    public record Reopened(@DefaultValue("10") int within) {

        public Reopened {
            if (within < 1) {
                throw new IllegalArgumentException(
                        "duban.rectification.reopened: within is working days, one at least");
            }
        }
    }

    /** One source of problems. */
    public record Source(
            String code,
            String zh,
            String en,
            @DefaultValue("false") boolean restricted) {}

    public boolean restrictedSource(String code) {
        return sources.stream().anyMatch(source -> source.code().equals(code) && source.restricted());
    }
}
