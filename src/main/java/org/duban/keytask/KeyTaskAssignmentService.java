package org.duban.keytask;

import java.util.List;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.keytask.domain.AssignmentAuthority.Scene;
import org.duban.keytask.domain.AssignmentDesk;
import org.duban.keytask.domain.KeyTaskProgress;
import org.duban.keytask.domain.KeyTaskProgressRepository;
import org.springframework.stereotype.Service;

/** What a unit does with its assignment, and the office with what the unit says. */
@Service
public class KeyTaskAssignmentService {

    private static final int TEXT = 2000;

    private final AssignmentDesk desk;
    private final KeyTaskProgressRepository progress;
    private final EvidenceStore evidence;
    private final AssignmentNotices notices;

    KeyTaskAssignmentService(
            AssignmentDesk desk,
            KeyTaskProgressRepository progress,
            EvidenceStore evidence,
            AssignmentNotices notices) {
        this.desk = desk;
        this.progress = progress;
        this.evidence = evidence;
        this.notices = notices;
    }

    /** The unit takes it on. The refusals are those of {@link AssignmentDesk#act}. */
    public long accept(Actor actor, CommandKey key, long assignmentId) {
        return desk.act(actor, key, AssignmentAction.ACCEPT, assignmentId, (scene, by) -> scene.assignment()
                .accept(by));
    }

    public long reportProgress(Actor actor, CommandKey key, long assignmentId, String text, List<Long> evidenceIds) {
        return desk.act(actor, key, AssignmentAction.REPORT_PROGRESS, assignmentId, (scene, by) -> {
            new FieldErrors().text("text", text, TEXT).refuseIfAny();
            KeyTaskProgress entry = progress.save(scene.assignment().report(text, by));
            attach(actor, scene, "progress:" + entry.id(), evidenceIds);
        });
    }

    /**
     * @throws org.duban.kernel.Refusal {@code keytask.no-proof} where the list expects evidence and there is none,
     *     {@code keytask.nothing-since-return}
     */
    public long claimDone(Actor actor, CommandKey key, long assignmentId, String statement, List<Long> evidenceIds) {
        return desk.act(actor, key, AssignmentAction.CLAIM_DONE, assignmentId, (scene, by) -> {
            new FieldErrors().text("statement", statement, TEXT).refuseIfAny();
            if (!evidenceIds.isEmpty()) {
                KeyTaskProgress entry = progress.save(scene.assignment().report(statement, by));
                attach(actor, scene, "progress:" + entry.id(), evidenceIds);
            }
            int proofs = evidence.of(AssignmentDesk.refOf(scene.assignment())).size();
            scene.assignment().claim(statement, proofs, scene.task().evidenceExpected(), by);
        });
    }

    public long confirm(Actor actor, CommandKey key, long assignmentId, String comment) {
        return desk.act(actor, key, AssignmentAction.CONFIRM, assignmentId, (scene, by) -> {
            new FieldErrors().optionalText("comment", comment, TEXT).refuseIfAny();
            scene.assignment().confirm(comment, by);
        });
    }

    /** Back to the unit, naming what is missing. */
    public long sendBack(Actor actor, CommandKey key, long assignmentId, String reason) {
        return desk.act(actor, key, AssignmentAction.SEND_BACK, assignmentId, (scene, by) -> {
            new FieldErrors().text("reason", reason, TEXT).refuseIfAny();
            scene.assignment().sendBack(reason, by);
        });
    }

    public long urge(Actor actor, CommandKey key, long assignmentId, String text) {
        return desk.act(actor, key, AssignmentAction.URGE, assignmentId, (scene, by) -> {
            new FieldErrors().optionalText("text", text, TEXT).refuseIfAny();
            notices.urge(scene, actor, text);
            scene.assignment().urged(text, by);
        });
    }

    private void attach(Actor actor, Scene scene, String part, List<Long> files) {
        if (!files.isEmpty()) {
            evidence.attach(actor, AssignmentDesk.refOf(scene.assignment()), part, files);
        }
    }
}
