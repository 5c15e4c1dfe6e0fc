package org.duban.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.duban.approval.StepRule;
import org.duban.approval.StepType;

/**
 * What a step asks, as the route said when the submission was first sent.
 *
 * @param who whom, in the grammar of the routes file
 * @param workingDays how long they have
 */
@Embeddable
public record StepSpec(
        @Column(name = "step_key", nullable = false) String key,
        @Column(name = "name_zh", nullable = false) String zh,
        @Column(name = "name_en", nullable = false) String en,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        StepType type,

        @Column(nullable = false) @Enumerated(EnumType.STRING)
        StepRule rule,

        @Column(name = "ratio_percent", nullable = false) int ratioPercent,
        @Column(name = "working_days", nullable = false) int workingDays,
        @Column(name = "skip_signed", nullable = false) boolean skipSigned,
        @Column(name = "hand_signed", nullable = false) boolean handSigned,
        @Column(name = "who", nullable = false) String who) {

    /** The key of a step that somebody added; its name is a message. */
    public static final String ADDED = "added";

    static StepSpec added(long personId, int workingDays) {
        return new StepSpec(
                ADDED,
                ADDED,
                ADDED,
                StepType.SIGN,
                StepRule.ONE,
                0,
                workingDays,
                false,
                false,
                Who.identified(personId).text());
    }
}
