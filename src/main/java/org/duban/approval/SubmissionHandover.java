package org.duban.approval;

import java.util.List;
import java.util.stream.Stream;
import org.duban.approval.domain.AuthorHandover;
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

/** Signatures and unfinished submissions of a person whose post ends, and how a successor takes them over. */
@Component
class SubmissionHandover implements OpenWork {

    private final SignatureHandover signatures;
    private final AuthorHandover authorships;

    SubmissionHandover(SignatureHandover signatures, AuthorHandover authorships) {
        this.signatures = signatures;
        this.authorships = authorships;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWorkLine> of(long personId, @Nullable Long unitId) {
        return Stream.concat(
                        signatures.of(personId, unitId).stream().map(each -> line(each, "approval.role.signer")),
                        authorships.of(personId, unitId).stream().map(each -> line(each, "approval.role.author")))
                .toList();
    }

    private static OpenWorkLine line(SignatureHandover.Line line, String role) {
        return new OpenWorkLine(
                new CaseRef(Submissions.CASE_TYPE, line.submissionId()),
                line.title(),
                Submissions.path(line.submissionId()),
                role,
                line.dueOn());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(
            Actor actor, CommandKey key, long fromPersonId, @Nullable Long unitId, long toPersonId, String reason) {
        signatures.handOver(actor, fromPersonId, unitId, toPersonId, reason);
        authorships.handOver(actor, fromPersonId, unitId, toPersonId, reason);
    }
}
