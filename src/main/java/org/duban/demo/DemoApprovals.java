package org.duban.demo;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import org.duban.approval.ApprovalService;
import org.duban.approval.IssueService;
import org.duban.approval.MeetingService;
import org.duban.approval.Phrases;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionService;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The services through which the people of the sample county submit and approve. */
@Component
@Profile("demo")
record DemoApprovals(
        SubmissionService submissions,
        ApprovalService approvals,
        MeetingService meetings,
        IssueService issues,
        SubmissionReader reader,
        Phrases phrases,
        DemoContents contents,
        EvidenceStore evidence,
        EntityManager entities) {

    /** A file of the person's own, stored so that the next act in the same transaction finds it. */
    List<Long> upload(Actor by, String name, InputStream content) {
        long file = evidence.upload(by, name, content).id();
        entities.flush();
        return List.of(file);
    }
}
