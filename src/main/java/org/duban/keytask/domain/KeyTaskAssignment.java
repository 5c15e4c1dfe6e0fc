package org.duban.keytask.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.escalation.CaseClock;
import org.duban.kernel.Refusal;
import org.duban.keytask.AssignmentState;
import org.duban.keytask.Period;

/** What one unit has to do for one key task in one period: the aggregate that owns the state. */
@Entity
@Table(name = "key_task_assignment")
public class KeyTaskAssignment extends AssignmentRecord {

    @Transient
    private List<AssignmentEvent> events = new ArrayList<>();

    /** The person who acted last in this transaction; the inbox shows it as the one who asks. */
    @Transient
    private String lastActor = "";

    @SuppressWarnings("NullAway.Init")
    protected KeyTaskAssignment() {}

    /** A period that has begun is asked at once. */
    KeyTaskAssignment(KeyTask task, long unitId, Period period, Act by) {
        this.keyTaskId = task.id();
        this.campaignId = task.campaignId();
        this.unitId = unitId;
        this.periodNo = period.no();
        this.beginsOn = period.beginsOn();
        this.dueOn = period.dueOn();
        this.clock = CaseClock.NONE.dated(period.dueOn(), by.today());
        this.madeBy = by.personId();
        this.madeAt = by.at();
        this.stateSince = by.at();
        this.state = period.beginsOn().isAfter(by.today()) ? AssignmentState.PLANNED : AssignmentState.ASSIGNED;
        this.lastActor = by.actor().name();
    }

    /** The period has begun. Who accepted the first period of a recurring task goes on with the next. */
    public void begin(boolean acceptedBefore, Act by) {
        Map<String, String> due = Map.of("due", dueOn.toString());
        moveTo(acceptedBefore ? AssignmentState.IN_PROGRESS : AssignmentState.ASSIGNED, by, "begun", due);
    }

    public void accept(Act by) {
        acceptedBy = by.personId();
        acceptedAt = by.at();
        moveTo(AssignmentState.IN_PROGRESS, by, "accepted", Map.of());
    }

    public KeyTaskProgress report(String text, Act by) {
        lastProgressAt = by.at();
        happened(by, "progress-reported", Map.of("text", text));
        return new KeyTaskProgress(id(), text, by);
    }

    /**
     * The unit says that it is done.
     *
     * @param proofs how many files prove it
     * @param proofExpected what the list expects as evidence, empty for nothing
     * @throws Refusal {@code keytask.no-proof}, {@code keytask.nothing-since-return}
     */
    public void claim(String statement, int proofs, String proofExpected, Act by) {
        if (!proofExpected.isBlank() && proofs == 0) {
            throw Refusal.invalid("keytask.no-proof", proofExpected);
        }
        if (missing != null && (lastProgressAt == null || lastProgressAt.isBefore(stateSince))) {
            throw Refusal.invalid("keytask.nothing-since-return");
        }
        claimedBy = by.personId();
        claimedAt = by.at();
        claimStatement = statement;
        moveTo(AssignmentState.CLAIMED, by, "claimed", Map.of("statement", statement));
    }

    public void confirm(String comment, Act by) {
        confirmedBy = by.personId();
        confirmedAt = by.at();
        missing = null;
        moveTo(AssignmentState.CONFIRMED, by, "confirmed", Map.of("comment", comment));
    }

    public void sendBack(String reason, Act by) {
        missing = reason;
        returns++;
        moveTo(AssignmentState.IN_PROGRESS, by, "sent-back", Map.of("reason", reason));
    }

    /** @param list the list that no longer asks it, as people call it */
    public void withdraw(String list, Act by) {
        withdrawnBy = list;
        moveTo(AssignmentState.WITHDRAWN, by, "withdrawn", Map.of("list", list));
    }

    /** A later list names another date. */
    void redate(LocalDate due, String list, Act by) {
        Map<String, String> details = Map.of("from", dueOn.toString(), "to", due.toString(), "list", list);
        dueOn = due;
        clock = clock.dated(due, by.today());
        happened(by, "redated", details);
    }

    /** A later list lets the planned period begin on another day. */
    void beginOn(LocalDate day, String list, Act by) {
        Map<String, String> details = Map.of("from", beginsOn.toString(), "to", day.toString(), "list", list);
        beginsOn = day;
        happened(by, "begin-moved", details);
    }

    public void urged(String text, Act by) {
        happened(by, "urged", Map.of("text", text));
    }

    /** The name of who acted last in this transaction, empty if nobody did. */
    public String lastActor() {
        return lastActor;
    }

    /** The events since the last call. */
    public List<AssignmentEvent> takeEvents() {
        List<AssignmentEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void moveTo(AssignmentState next, Act by, String what, Map<String, String> details) {
        if (!state.maySucceed(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
        stateSince = by.at();
        happened(by, what, details);
    }

    private void happened(Act by, String what, Map<String, String> details) {
        if (!by.actor().isSystem()) {
            lastActor = by.actor().name();
        }
        events.add(new AssignmentEvent(this, by.actor(), what, details));
    }
}
