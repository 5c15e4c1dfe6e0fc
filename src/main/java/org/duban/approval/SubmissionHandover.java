package org.duban.approval;

import java.util.List;
import org.duban.approval.domain.SignatureHandover;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.organization.OpenWork;
import org.duban.organization.OpenWorkLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signatures that wait for a person whose post ends, and how a successor takes them over. */
@Component
class SubmissionHandover implements OpenWork {

    private final SignatureHandover signatures;

    SubmissionHandover(SignatureHandover signatures) {
        this.signatures = signatures;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWorkLine> of(long personId, @Nullable Long unitId) {
        return signatures.of(personId, unitId).stream()
                .map(each -> new OpenWorkLine(
                        new CaseRef(Submissions.CASE_TYPE, each.submissionId()),
                        each.title(),
                        Submissions.path(each.submissionId()),
                        "approval.role.signer",
                        each.dueOn()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(
            Actor actor, CommandKey key, long fromPersonId, @Nullable Long unitId, long toPersonId, String reason) {
        signatures.handOver(actor, fromPersonId, unitId, toPersonId, reason);
    }
}
