package org.duban.supervision.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.escalation.FiredStep;
import org.jspecify.annotations.Nullable;

/** A case was reported to the leading group. Never changed afterwards. */
@Entity
@Table(name = "supervision_report")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_report_seq")
    @SequenceGenerator(name = "supervision_report_seq", allocationSize = 50)
    private @Nullable Long id;

    private long campaignId;

    @Embedded
    private AboutCase about;

    /** The step of the ladder that reported it. */
    private @Nullable String step;

    /** The date that the step was counted from. */
    private @Nullable LocalDate stepDueOn;

    /** 0 where the ladder reported it. */
    private long reportedBy;

    private Instant reportedAt;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(long campaignId, AboutCase about, String text, @Nullable FiredStep step, Act by) {
        this.campaignId = campaignId;
        this.about = about;
        this.text = text;
        this.step = step == null ? null : step.keyInCase();
        this.stepDueOn = step == null ? null : step.dueOn();
        this.reportedBy = by.personId();
        this.reportedAt = by.at();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("a report has no id before it is stored");
        }
        return id;
    }

    public long campaignId() {
        return campaignId;
    }

    public AboutCase about() {
        return about;
    }

    public boolean byLadder() {
        return step != null;
    }

    public String text() {
        return text;
    }
}
