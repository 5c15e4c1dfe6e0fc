package org.duban.keytask;

import java.util.List;
import java.util.Map;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.keytask.domain.KeyTaskRepository;
import org.duban.keytask.query.KeyTaskRows;
import org.duban.organization.Directory;
import org.duban.organization.OpenWork;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key tasks that name a person as responsible leader, when that person's post ends. What waits for a unit's
 * posts needs no handing over: the next holder finds it.
 */
@Component
class KeyTaskHandover implements OpenWork {

    /** The audit trail's name for a row of the list, which is no case of its own. */
    private static final String ROW = "key-task";

    private final KeyTaskRows rows;
    private final KeyTaskRepository tasks;
    private final Directory directory;
    private final AuditTrail audit;

    KeyTaskHandover(KeyTaskRows rows, KeyTaskRepository tasks, Directory directory, AuditTrail audit) {
        this.rows = rows;
        this.tasks = tasks;
        this.directory = directory;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWorkLine> of(long personId, @Nullable Long unitId) {
        return rows.ledBy(personId).stream()
                .map(row -> new OpenWorkLine(
                        new CaseRef(ROW, row.id()),
                        row.number() + " " + row.content(),
                        "/campaigns/" + row.campaignId() + "/key-tasks?task=" + row.id(),
                        "keytask.role.leader",
                        null))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(
            Actor actor, CommandKey key, long fromPersonId, @Nullable Long unitId, long toPersonId, String reason) {
        Person successor = directory
                .current()
                .findPerson(toPersonId)
                .filter(Person::active)
                .orElseThrow(() -> Refusal.field("successorId", "keytask.no-such-person"));
        rows.ledBy(fromPersonId).forEach(row -> {
            tasks.findById(row.id()).orElseThrow().ledBy(successor.id());
            audit.record(
                    new CaseRef(ROW, row.id()),
                    actor,
                    "key-task.handed-over",
                    Map.of("person", successor.name(), "reason", reason));
        });
    }
}
