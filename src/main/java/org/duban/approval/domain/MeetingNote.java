package org.duban.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.approval.MeetingOutcome;
import org.jspecify.annotations.Nullable;

/** A meeting as it was recorded, and its chair's confirmation. */
@Embeddable
public record MeetingNote(
        @Column(name = "held_on") LocalDate heldOn,
        @Column(name = "chair_id") Long chairId,
        @Column(name = "attendance") String attendance,

        @Column(name = "outcome") @Enumerated(EnumType.STRING)
        MeetingOutcome outcome,

        @Column(name = "minutes") String minutes,
        @Column(name = "recorded_by") Long recordedBy,
        @Column(name = "confirmed_by") @Nullable Long confirmedBy,
        @Column(name = "confirmed_at") @Nullable Instant confirmedAt) {

    /** The substitute who confirmed for the chair; null if nobody has, or the chair did. */
    public @Nullable Long confirmedForChair() {
        return Objects.equals(confirmedBy, chairId) ? null : confirmedBy;
    }

    MeetingNote confirmed(Act by) {
        return new MeetingNote(heldOn, chairId, attendance, outcome, minutes, recordedBy, by.personId(), by.at());
    }
}
