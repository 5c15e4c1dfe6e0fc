package org.duban.approval.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duban.approval.SignerState;
import org.duban.approval.SubmissionState;
import org.duban.approval.domain.Participation.Role;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way through its route: the aggregate that owns the state.
 *
 * <p>This class holds the one way a state changes ({@link #moveTo}), the steps and who took part; the transitions
 * stand beside it: {@link Sending}, {@link Routing}, {@link Signing}, {@link Passing}, {@link Meetings},
 * {@link Issuing}. Who may do what is asked of {@link SubmissionAuthority}.
 */
@Entity
@Table(name = "approval_submission")
public class Submission extends SubmissionRecord {

    @Transient
    private List<Object> events = new ArrayList<>();

    @Transient
    private List<Signal> signals = new ArrayList<>();

    /** The person who acted last in this transaction; the inbox shows it as the one who asks. */
    @Transient
    private String lastActor = "";

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(Origin origin, String title, Act by) {
        this.number = origin.number();
        this.kind = origin.kind();
        this.title = title;
        this.subjectType = origin.subject().type();
        this.subjectId = origin.subject().id();
        this.subjectName = origin.facts().name();
        this.unitId = origin.unitId();
        this.authorId = by.personId();
        this.officeUnitId = origin.facts().officeUnitId();
        this.leadingUnitId = origin.facts().leadingUnitId();
        this.zone = origin.facts().zone().getId();
        this.state = SubmissionState.DRAFT;
        this.stateSince = by.at();
        this.draftedAt = by.at();
        this.versionNo = 1;
        took(by.personId(), Role.AUTHOR, by);
    }

    /** Moves on if the table of {@link SubmissionState} allows it; the authority was asked before, so a no is a bug. */
    void moveTo(SubmissionState next, Act by) {
        if (!state.maySucceed(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
        stateSince = by.at();
        if (next != SubmissionState.IN_APPROVAL) {
            currentStep = null;
            dueOn = null;
            clock = null;
        }
    }

    void happened(Act by, String what, Map<String, String> details) {
        if (!by.actor().isSystem()) {
            lastActor = by.actor().name();
        }
        events.add(new SubmissionEvent(this, by.actor(), by.principal(), what, details));
    }

    /** Lets people know, except the one who acts. */
    void tell(Act by, Collection<Long> people, String notice, String... args) {
        Set<Long> others = new LinkedHashSet<>(people);
        others.remove(by.personId());
        if (!others.isEmpty()) {
            events.add(new Telling(this, by.actor(), others, notice, List.of(args)));
        }
    }

    void signal(Signal.What what, long part) {
        signals.add(new Signal(what, part));
    }

    void took(long personId, Role role, Act by) {
        boolean known = participations.stream().anyMatch(one -> one.personId() == personId && one.role() == role);
        if (!known) {
            participations.add(new Participation(personId, role, by.at()));
        }
    }

    Step addStep(int position, StepSpec spec) {
        int run = steps.stream()
                        .filter(step -> step.position == position)
                        .mapToInt(step -> step.run)
                        .max()
                        .orElse(0)
                + 1;
        Step step = new Step(this, steps.size() + 1, position, run, spec);
        steps.add(step);
        return step;
    }

    /** Every run of every step, by position and run. */
    public List<Step> runs() {
        return steps.stream()
                .sorted(Comparator.comparingInt(Step::position).thenComparingInt(Step::run))
                .toList();
    }

    /** The last run of every step, by position: the route as it stands. */
    public List<Step> route() {
        Map<Integer, Step> last = new TreeMap<>();
        runs().forEach(step -> last.put(step.position, step));
        return last.values().stream().filter(step -> !step.dropped()).toList();
    }

    public Optional<Step> current() {
        return steps.stream()
                .filter(step -> Objects.equals(step.seq, currentStep))
                .findFirst();
    }

    /** The open step; that there is one was asked before. */
    Step openStep() {
        return current().orElseThrow(() -> new IllegalStateException("no open step in " + number));
    }

    /** Whether the process still stands at a step that was decided. */
    public boolean beyondEntered() {
        return !Objects.equals(enteredStep, currentStep);
    }

    public Optional<Step> enteredStep() {
        return steps.stream()
                .filter(step -> Objects.equals(step.seq, enteredStep))
                .findFirst();
    }

    /** The process has come to the open step. */
    public void entered() {
        enteredStep = openStep().seq;
    }

    /** Whether a decision on that content holds. */
    boolean holds(@Nullable String print) {
        return Objects.equals(fingerprint, print);
    }

    /** Where the step stands that sent it back. */
    public Optional<Step> returnedStep() {
        return steps.stream()
                .filter(step -> Objects.equals(step.seq, returnedStep))
                .findFirst();
    }

    /** Who was asked and owes an answer. */
    public Set<Long> askedNow() {
        Set<Long> people = new LinkedHashSet<>();
        current().ifPresent(step -> step.signers.stream()
                .filter(one -> one.state == SignerState.ASKED)
                .forEach(one -> people.add(one.personId)));
        current().map(step -> step.meeting).ifPresent(note -> people.add(note.chairId()));
        return people;
    }

    /** Whoever is or was the author: what is sealed may be an earlier one's writing. */
    public Set<Long> authors() {
        Set<Long> people = participants(Role.AUTHOR);
        people.add(authorId);
        return people;
    }

    /** Whether the person decided something in it, for themselves or for somebody else. */
    boolean decidedBy(long personId) {
        return steps.stream().anyMatch(step -> step.decidedBy(personId));
    }

    /** Whether the person has an answer to give in it, now or when it comes to their step. */
    boolean owes(long personId) {
        return steps.stream()
                .flatMap(step -> step.signers.stream())
                .anyMatch(one -> one.personId == personId && one.state.open());
    }

    public Set<Long> participants(Role role) {
        Set<Long> found = new LinkedHashSet<>();
        participations.stream().filter(one -> one.role() == role).forEach(one -> found.add(one.personId()));
        return found;
    }

    /** Who decided first since it was last sent. */
    public Optional<Signer> firstDecision() {
        return steps.stream()
                .flatMap(step -> step.signers.stream())
                .filter(one -> one.state.decided() && Objects.equals(one.sending, sendings))
                .min(Comparator.comparing(one -> Objects.requireNonNull(one.decidedAt)));
    }

    /** The name of who acted last in this transaction, empty if nobody did. */
    public String lastActor() {
        return lastActor;
    }

    /** {@link SubmissionEvent}s and {@link Telling}s since the last call. */
    public List<Object> takeEvents() {
        List<Object> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** What the process has to be told since the last call. */
    public List<Signal> takeSignals() {
        List<Signal> taken = List.copyOf(signals);
        signals.clear();
        return taken;
    }

    /** Each sending that follows no return runs in a process instance of its own. */
    void runsAnew() {
        processInstanceId = "submission-" + id() + "-" + sendings;
    }
}
