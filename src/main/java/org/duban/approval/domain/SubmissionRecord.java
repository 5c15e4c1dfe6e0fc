package org.duban.approval.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.approval.SubmissionState;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/** What is stored of a submission, to be read by all and changed by the transitions of this package only. */
@MappedSuperclass
public abstract class SubmissionRecord extends SubmissionDates {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_submission_seq")
    @SequenceGenerator(name = "approval_submission_seq", sequenceName = "approval_submission_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Version
    long version;

    String number = "";
    String kind = "";
    String title = "";
    String subjectType = "";
    long subjectId;
    String subjectName = "";
    long unitId;
    long authorId;
    long officeUnitId;
    long leadingUnitId;
    String zone = "";
    String route = "";

    /** After a return everybody is asked again, whether the content changed or not. */
    boolean restarts;

    @Enumerated(EnumType.STRING)
    SubmissionState state;

    Instant stateSince;

    /** The newest version's. */
    int versionNo;

    boolean sealed;

    /** Of the last sealed version: what decisions are measured by. */
    @Nullable
    String fingerprint;

    /** How often it was sent; part of the name of each process instance. */
    int sendings;

    /** {@link Step#seq()} of the open step. */
    @Nullable
    Integer currentStep;

    /** {@link Step#seq()} of the step that the process has entered last. */
    @Nullable
    Integer enteredStep;

    /** Where to go on after a return. */
    @Nullable
    Integer resumeAt;

    boolean officeAsked;

    @Nullable
    Long returnedBy;

    @Nullable
    Integer returnedStep;

    @Nullable
    String returnReason;

    @Nullable
    Instant returnedAt;

    Instant draftedAt;

    @Nullable
    Instant sentAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    String documentNumber;

    @Nullable
    LocalDate issuedOn;

    @Nullable
    Long issuedBy;

    @Nullable
    String processInstanceId;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    @OrderBy("position, run")
    List<Step> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "approval_participation", joinColumns = @JoinColumn(name = "submission_id"))
    Set<Participation> participations = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    SubmissionRecord() {}

    public long id() {
        return id == null ? 0 : id;
    }

    public String number() {
        return number;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public CaseRef subject() {
        return new CaseRef(subjectType, subjectId);
    }

    public String subjectName() {
        return subjectName;
    }

    public long unitId() {
        return unitId;
    }

    public long authorId() {
        return authorId;
    }

    public long officeUnitId() {
        return officeUnitId;
    }

    public long leadingUnitId() {
        return leadingUnitId;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public SubmissionState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public int versionNo() {
        return versionNo;
    }

    public boolean sealed() {
        return sealed;
    }

    public @Nullable String fingerprint() {
        return fingerprint;
    }

    public @Nullable Long returnedBy() {
        return returnedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable Long issuedBy() {
        return issuedBy;
    }

    public @Nullable String processInstanceId() {
        return processInstanceId;
    }
}
