package org.duban.approval.domain;

import java.util.List;
import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries out what an approval brings about: once, and in the transaction of the last decision. */
@Component
class Effects {

    private final ObjectProvider<ApprovalEffect> effects;
    private final SubmissionTables tables;

    Effects(ObjectProvider<ApprovalEffect> effects, SubmissionTables tables) {
        this.effects = effects;
        this.tables = tables;
    }

    void check(ApprovedSubmission submission) {
        of(submission.kind()).forEach(effect -> effect.check(submission));
    }

    void carryOut(ApprovedSubmission submission, Actor by) {
        if (!tables.beginEffect(submission.id())) {
            throw new IllegalStateException("submission " + submission.number() + " took effect before");
        }
        of(submission.kind()).forEach(effect -> effect.carryOut(submission, by));
    }

    private List<ApprovalEffect> of(String kind) {
        return effects.stream().filter(each -> each.follows(kind)).toList();
    }
}
