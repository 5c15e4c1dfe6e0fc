package org.duban.approval.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores submissions. */
public interface SubmissionRepository extends Repository<Submission, Long> {

    Submission save(Submission submission);

    void flush();

    Optional<Submission> findById(long id);

    /** Reads it and holds it until the transaction ends: votes take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select submission from Submission submission where submission.id = :id")
    Optional<Submission> lock(long id);

    /** Approved ones of the kind about the subject, the last decided first. */
    @Query("""
            select submission from Submission submission
            where submission.kind = :kind and submission.subjectType = :type and submission.subjectId = :subjectId
              and submission.unitId = :unitId
              and submission.state in (org.duban.approval.SubmissionState.APPROVED,
                                       org.duban.approval.SubmissionState.ISSUED,
                                       org.duban.approval.SubmissionState.ARCHIVED)
            order by submission.decidedAt desc, submission.id desc
            """)
    List<Submission> approved(String kind, String type, long subjectId, long unitId);

    /** Those of them whose open step is signed by hand. */
    @Query("select submission.id from Submission submission join submission.steps step"
            + " where submission.id in :ids and step.seq = submission.currentStep and step.spec.handSigned = true")
    List<Long> handSigned(Collection<Long> ids);

    boolean existsByDocumentNumber(String documentNumber);

    /** Those with an open step, ascending from after the given one. */
    @Query("select submission.id from Submission submission where submission.state ="
            + " org.duban.approval.SubmissionState.IN_APPROVAL and submission.id > :afterId order by submission.id")
    List<Long> underTheClock(long afterId, Limit limit);
}
