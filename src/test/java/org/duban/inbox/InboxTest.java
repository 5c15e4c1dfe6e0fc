package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.duban.audit.AuditTrail;
import org.duban.deadline.AlertLevel;
import org.duban.inbox.SpecimenCases.Described;
import org.duban.inbox.query.TaskRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Candidates;
import org.duban.organization.PostKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.ProcessRuntime;
import org.duban.workflow.Specimen;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class InboxTest {

    @Autowired
    InboxService inbox;

    @Autowired
    Inbox projection;

    @Autowired
    ProcessRuntime processes;

    @Autowired
    Specimen specimen;

    @Autowired
    SpecimenCases cases;

    @Autowired
    TestCounties counties;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditTrail audit;

    TestCounty county;
    String supervisors;

    @BeforeEach
    void build() {
        Specimen.deployTo(repository);
        county = counties.build();
        supervisors = Candidates.post(PostKind.SUPERVISOR, county.office());
    }

    @Test
    void showsATaskToEveryHolderOfThePostItWaitsForAndToNobodyElse() {
        CaseRef ref = opened(describedDue(null));

        assertThat(numbers(county.supervisor())).containsExactly(number(ref));
        assertThat(numbers(county.secondSupervisor())).containsExactly(number(ref));
        assertThat(inbox.count(county.supervisor())).isOne();
        for (Actor other : List.of(county.head(), county.handler(), county.officeDirector(), county.outsider())) {
            assertThat(inbox.toDo(other, null, 10)).isEmpty();
            assertThat(inbox.count(other)).isZero();
        }
    }

    @Test
    void hidesATaskFromWhomItExcludes() {
        CaseRef ref = opened(new Described(
                null, AlertLevel.GREEN, 1, Set.of(county.supervisor().personId()), Set.of()));

        assertThat(inbox.toDo(county.supervisor(), null, 10)).isEmpty();
        assertThat(inbox.count(county.supervisor())).isZero();
        assertThat(numbers(county.secondSupervisor())).containsExactly(number(ref));
    }

    @Test
    void countsATaskOnceForSomebodyItWaitsForTwice() {
        cases.describe(0, describedDue(null));
        CaseRef ref = specimen.newCase(
                supervisors, Candidates.person(county.supervisor().personId()));
        start(ref);

        assertThat(numbers(county.supervisor())).containsExactly(number(ref));
        assertThat(inbox.count(county.supervisor())).isOne();
    }

    @Test
    void putsTheOverdueFirstAndTheUndatedLastPageByPage() {
        LocalDate today = MutableClock.START.atZone(MutableClock.ZONE).toLocalDate();
        CaseRef undated = opened(describedDue(null));
        CaseRef later = opened(describedDue(today.plusDays(9)));
        CaseRef overdue = opened(describedDue(today.minusDays(3)));

        List<TaskRow> first = inbox.toDo(county.supervisor(), null, 2);
        List<TaskRow> second = inbox.toDo(county.supervisor(), first.get(1).place(), 2);

        assertThat(Stream.concat(first.stream(), second.stream()).map(TaskRow::number))
                .containsExactly(number(overdue), number(later), number(undated));
    }

    @Test
    void movesATaskToDoneWithTheOneWhoDidIt() {
        CaseRef ref = specimen.newCase(supervisors);
        String instance = start(ref);

        complete(instance, county.supervisor());

        assertThat(inbox.done(county.supervisor(), null, 10)).singleElement().satisfies(done -> {
            assertThat(done.taskKey()).isEqualTo("task_DoWork");
            assertThat(done.doneAt()).isEqualTo(MutableClock.START);
        });
        assertThat(inbox.done(county.secondSupervisor(), null, 10)).isEmpty();
        assertThat(projection.lastDone(ref, "task_DoWork"))
                .contains(new DoneBy(
                        county.supervisor().personId(), county.supervisor().name(), MutableClock.START));
        assertThat(inbox.toDo(county.supervisor(), null, 10))
                .singleElement()
                .satisfies(next -> assertThat(next.taskKey()).isEqualTo("task_CheckWork"));
    }

    @Test
    void letsExactlyOneOfTwoCompleteATaskAndKnowsWhichOne() {
        CaseRef ref = specimen.newCase(supervisors);
        String instance = start(ref);

        List<Actor> winners = Stream.of(county.supervisor(), county.secondSupervisor())
                .map(actor -> CompletableFuture.supplyAsync(() -> completes(instance, actor)))
                .toList()
                .stream()
                .flatMap(race -> race.join().stream())
                .toList();

        assertThat(winners).hasSize(1);
        assertThat(projection.lastDone(ref, "task_DoWork")).hasValueSatisfying(done -> assertThat(done.personId())
                .isEqualTo(winners.get(0).personId()));
    }

    @Test
    void listsWhatSomebodyStartedWhileTheyMaySeeIt() {
        long starter = county.member().personId();
        CaseRef open = specimen.newCase(supervisors);
        cases.describe(open.id(), new Described(null, AlertLevel.GREEN, starter, Set.of(), Set.of()));
        CaseRef hidden = specimen.newCase(supervisors);
        cases.describe(hidden.id(), new Described(null, AlertLevel.GREEN, starter, Set.of(), Set.of(starter)));
        start(open);
        start(hidden);

        assertThat(inbox.started(county.member(), null, 10)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(number(open));
            assertThat(row.taskKey()).isEqualTo("task_DoWork");
        });
        assertThat(inbox.started(county.supervisor(), null, 10)).isEmpty();
    }

    @Test
    void leavesAClaimedTaskToTheOneWhoClaimedIt() {
        CaseRef ref = specimen.newCase(supervisors);
        start(ref);
        String task = inbox.toDo(county.supervisor(), null, 10).get(0).id();

        inbox.claim(county.supervisor(), CommandKey.random(), task);

        assertThat(projection.claimedBy(ref, "task_DoWork"))
                .contains(county.supervisor().personId());
        assertThat(inbox.next(county.supervisor())).isPresent();
        assertThat(inbox.next(county.secondSupervisor())).isEmpty();
        assertThatThrownBy(() -> inbox.claim(county.secondSupervisor(), CommandKey.random(), task))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("task.claimed-by-another");
                    assertThat(refusal.args())
                            .containsExactly(county.supervisor().name());
                });
        assertThatThrownBy(() -> inbox.release(county.secondSupervisor(), CommandKey.random(), task))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("task.not-claimed"));

        inbox.release(county.supervisor(), CommandKey.random(), task);

        assertThat(projection.claimedBy(ref, "task_DoWork")).isEmpty();
        assertThat(audit.timeline(ref))
                .extracting(entry -> entry.actorId() + " " + entry.action())
                .containsExactly(
                        county.supervisor().personId() + " inbox.claimed",
                        county.supervisor().personId() + " inbox.released");
        assertThat(inbox.next(county.secondSupervisor())).isPresent();
    }

    @Test
    void refusesToClaimWhatDoesNotWaitForThePerson() {
        start(specimen.newCase(supervisors));
        String task = inbox.toDo(county.supervisor(), null, 10).get(0).id();

        assertThatThrownBy(() -> inbox.claim(county.head(), CommandKey.random(), task))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
                    assertThat(refusal.code()).isEqualTo("task.gone");
                });
    }

    @Test
    void movesATaskToThoseItWasReassignedTo() {
        CaseRef ref = specimen.newCase(supervisors);
        String instance = start(ref);
        inbox.claim(
                county.supervisor(),
                CommandKey.random(),
                inbox.toDo(county.supervisor(), null, 1).get(0).id());

        transaction.executeWithoutResult(status -> processes.replaceCandidates(
                instance, "task_DoWork", Set.of(Candidates.person(county.head().personId()))));

        assertThat(inbox.toDo(county.supervisor(), null, 10)).isEmpty();
        assertThat(numbers(county.head())).containsExactly(number(ref));
        assertThat(projection.claimedBy(ref, "task_DoWork")).isEmpty();
    }

    @Test
    void describesACaseAnewWhereAsked() {
        CaseRef ref = opened(describedDue(null));
        LocalDate due = LocalDate.of(2023, 10, 8);
        cases.describe(
                ref.id(),
                new Described(
                        due, AlertLevel.RED, 1, Set.of(county.secondSupervisor().personId()), Set.of()));

        transaction.executeWithoutResult(status -> projection.refresh(ref));

        assertThat(inbox.toDo(county.supervisor(), null, 10)).singleElement().satisfies(row -> {
            assertThat(row.dueOn()).isEqualTo(due);
            assertThat(row.level()).isEqualTo(AlertLevel.RED);
            assertThat(row.sortOn()).isEqualTo(due);
        });
        assertThat(inbox.toDo(county.secondSupervisor(), null, 10)).isEmpty();
    }

    @Test
    void forgetsTheTasksOfACancelledCase() {
        String instance = start(specimen.newCase(supervisors));

        transaction.executeWithoutResult(status -> processes.cancel(instance, county.officeDirector()));

        assertThat(inbox.count(county.supervisor())).isZero();
        assertThat(inbox.done(county.officeDirector(), null, 10)).isEmpty();
    }

    private List<Actor> completes(String instance, Actor actor) {
        try {
            complete(instance, actor);
            return List.of(actor);
        } catch (Refusal late) {
            assertThat(late.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            return List.of();
        }
    }

    private void complete(String instance, Actor actor) {
        transaction.executeWithoutResult(status -> processes.completeTask(instance, "task_DoWork", actor, Map.of()));
    }

    private CaseRef opened(Described described) {
        CaseRef ref = specimen.newCase(supervisors);
        cases.describe(ref.id(), described);
        start(ref);
        return ref;
    }

    private String start(CaseRef ref) {
        return transaction.execute(status -> processes.start(Specimen.KEY, ref, county.officeDirector(), Map.of()));
    }

    private static Described describedDue(LocalDate dueOn) {
        return new Described(dueOn, AlertLevel.GREEN, 1, Set.of(), Set.of());
    }

    private List<String> numbers(Actor reader) {
        return inbox.toDo(reader, null, 10).stream().map(TaskRow::number).toList();
    }

    private static String number(CaseRef ref) {
        return "S-" + ref.id();
    }
}
