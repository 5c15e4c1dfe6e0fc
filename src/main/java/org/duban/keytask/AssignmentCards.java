package org.duban.keytask;

import java.time.YearMonth;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.keytask.domain.AssignmentCandidates;
import org.duban.keytask.domain.AssignmentRepository;
import org.duban.keytask.domain.KeyTask;
import org.duban.keytask.domain.KeyTaskAssignment;
import org.duban.keytask.domain.KeyTaskRepository;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;

/** How an assignment's task looks in an inbox. */
@Component
class AssignmentCards implements CaseTasks {

    /** A cascade is nobody's own case: whoever approved the list would otherwise have started thousands. */
    private static final long NOBODY = 0;

    private final AssignmentRepository assignments;
    private final KeyTaskRepository tasks;
    private final Directory directory;

    AssignmentCards(AssignmentRepository assignments, KeyTaskRepository tasks, Directory directory) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return KeyTasks.CASE_TYPE;
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        KeyTaskAssignment one = assignments.findById(caseId).orElseThrow();
        KeyTask task = tasks.findById(one.keyTaskId()).orElseThrow();
        String number = task.rhythm().recurs() ? task.number() + " · " + YearMonth.from(one.dueOn()) : task.number();
        return new TaskCard(
                number,
                task.content(),
                one.unitId(),
                directory.current().unit(one.unitId()).name(),
                one.dueOn(),
                one.alertLevel(),
                one.lastActor(),
                NOBODY,
                false,
                AssignmentCandidates.excluded(one));
    }
}
