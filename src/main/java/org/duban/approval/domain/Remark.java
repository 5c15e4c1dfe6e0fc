package org.duban.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.duban.approval.RemarkKind;
import org.jspecify.annotations.Nullable;

/** Something said about a submission without deciding it. */
@Entity
@Table(name = "approval_remark")
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_remark_seq")
    @SequenceGenerator(name = "approval_remark_seq", sequenceName = "approval_remark_seq", allocationSize = 50)
    @Nullable
    private Long id;

    private long submissionId;

    @Enumerated(EnumType.STRING)
    private RemarkKind kind;

    private long authorId;

    @Nullable
    private Long behalfOfId;

    private String text;

    @Nullable
    private Long answersId;

    @Column(name = "made_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(long submissionId, RemarkKind kind, String text, @Nullable Long answersId, Act by) {
        this.submissionId = submissionId;
        this.kind = kind;
        this.text = text;
        this.answersId = answersId;
        this.authorId = by.personId();
        this.behalfOfId = by.principal() == null ? null : by.principal().personId();
        this.at = by.at();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public long submissionId() {
        return submissionId;
    }

    public RemarkKind kind() {
        return kind;
    }

    public long authorId() {
        return authorId;
    }

    public @Nullable Long behalfOfId() {
        return behalfOfId;
    }

    public String text() {
        return text;
    }

    public @Nullable Long answersId() {
        return answersId;
    }

    public Instant at() {
        return at;
    }
}
