package org.duban.keytask.tasklist;

import org.duban.approval.ApprovalEffect;
import org.duban.approval.ApprovedSubmission;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.ListSource;
import org.duban.keytask.domain.Publication;
import org.springframework.stereotype.Component;

/** An approved task list is at work the moment it is approved. */
@Component
class TaskListEffect implements ApprovalEffect {

    private static final int NAME = 300;

    private final TaskListRows rows;
    private final Publication publication;

    TaskListEffect(TaskListRows rows, Publication publication) {
        this.rows = rows;
        this.publication = publication;
    }

    @Override
    public boolean follows(String kind) {
        return kind.equals(KeyTasks.KIND);
    }

    @Override
    public void check(ApprovedSubmission submission) {
        if (submission.rows().isEmpty()) {
            throw Refusal.invalid("keytask.list-empty");
        }
        rows.read(submission.subject(), submission.rows());
    }

    @Override
    public void carryOut(ApprovedSubmission submission, Actor by) {
        check(submission);
        String name = submission.number() + " " + submission.title();
        ListSource source = new ListSource(
                submission.id(),
                name.length() > NAME ? name.substring(0, NAME) : name,
                submission.versionNo(),
                submission.fingerprint());
        publication.publish(submission.subject().id(), source, rows.read(submission.subject(), submission.rows()), by);
    }
}
