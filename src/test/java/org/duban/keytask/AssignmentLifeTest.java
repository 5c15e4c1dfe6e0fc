package org.duban.keytask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.keytask.KeyTaskStory.key;
import static org.duban.keytask.KeyTaskStory.row;
import static org.duban.keytask.KeyTaskStory.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.approval.ContentRow;
import org.duban.audit.AuditTrail;
import org.duban.deadline.AlertLevel;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.notification.NoticeCentre;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AssignmentLifeTest {

    @Autowired
    TestCounties counties;

    @Autowired
    KeyTaskStory story;

    @Autowired
    KeyTaskAssignmentService service;

    @Autowired
    KeyTasks keyTasks;

    @Autowired
    InboxService inbox;

    @Autowired
    NoticeCentre notices;

    @Autowired
    AuditTrail audit;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    MutableClock clock;

    @Autowired
    Timers timers;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void cascadesToEveryUnitOfTheTier() {
        story.publish(county, row("a", "PARTY_COMMITTEE", "10月底前"), row("b", "BRANCH", "10月底前"));

        assertThat(story.of(county, county.bureau())).hasSize(1);
        assertThat(story.of(county, county.otherBureau())).hasSize(1);
        assertThat(story.of(county, county.branch())).hasSize(1);
        assertThat(asked(county.head())).isEqualTo(1);
        assertThat(asked(county.liaison())).isEqualTo(1);
        assertThat(asked(county.secretary())).isEqualTo(1);
        assertThat(asked(county.otherHead())).isEqualTo(1);
        assertThat(asked(county.member())).isZero();
    }

    @Test
    void leadUnitsNarrowTheCascadeToThemAndWhatLiesBelow() {
        ContentRow bureau = with(row("a", "PARTY_COMMITTEE", "10月底前"), "lead-units", story.code(county.bureau()));
        ContentRow branches = with(row("b", "BRANCH", "10月底前"), "lead-units", story.code(county.bureau()));
        story.publish(county, bureau, branches);

        assertThat(story.of(county, county.bureau())).hasSize(1);
        assertThat(story.of(county, county.branch())).hasSize(1);
        assertThat(story.of(county, county.otherBureau())).isEmpty();
    }

    @Test
    void goesFromAcceptanceOverProofToConfirmation() {
        ContentRow row = with(row("a", "PARTY_COMMITTEE", "10月底前"), "evidence", "Minutes");
        story.publish(county, row);
        long id = story.onlyOne(county, county.bureau());

        service.accept(county.head(), key(), id);
        assertRefused("keytask.no-proof", () -> service.claimDone(county.head(), key(), id, "Held", List.of()));
        service.reportProgress(county.unitLeader(), key(), id, "Invited", List.of(story.file(county.unitLeader())));
        service.claimDone(county.liaison(), key(), id, "Held", List.of());
        assertThat(asked(county.officeMember())).isEqualTo(1);
        service.confirm(county.officeMember(), key(), id, "Good");

        AssignmentView done = story.view(county, id);
        assertThat(done.state()).isEqualTo(AssignmentState.CONFIRMED);
        assertThat(done.progress()).hasSize(1);
        assertThat(runtime.openTasks(done.processInstanceId())).isEmpty();
        assertThat(notices.of(county.liaison(), null, 10, Locale.ENGLISH)).hasSize(1);
        assertThat(audit.verify(new CaseRef(KeyTasks.CASE_TYPE, id)).whole()).isTrue();
        assertThat(keyTasks.timeline(id, county.head().personId(), Locale.SIMPLIFIED_CHINESE))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.sentence()).doesNotContain("{"));
    }

    @Test
    void comesBackAndAsksForSomethingNew() {
        long id = story.claimed(county);
        service.sendBack(county.officeMember(), key(), id, "No minutes");

        assertThat(story.view(county, id).missing()).isEqualTo("No minutes");
        assertThat(story.view(county, id).returns()).isEqualTo(1);
        assertRefused(
                "keytask.nothing-since-return", () -> service.claimDone(county.head(), key(), id, "Again", List.of()));
        service.reportProgress(county.head(), key(), id, "Minutes written", List.of());
        service.claimDone(county.head(), key(), id, "Again", List.of());
        service.confirm(county.officeDirector(), key(), id, "");

        assertThat(story.view(county, id).state()).isEqualTo(AssignmentState.CONFIRMED);
    }

    @Test
    void whoeverClaimedDoesNotConfirm() {
        ContentRow row = with(row("a", "COUNTY", "10月底前"), "lead-units", story.code(county.office()));
        story.publish(county, row);
        long id = story.onlyOne(county, county.office());
        service.accept(county.officeMember(), key(), id);
        service.claimDone(county.officeMember(), key(), id, "Done", List.of());

        assertRefused("keytask.own-claim", () -> service.confirm(county.officeMember(), key(), id, ""));
        assertThat(asked(county.officeMember())).isZero();
        assertThat(asked(county.groupHead())).isEqualTo(1);
        service.confirm(county.groupHead(), key(), id, "");
        assertThat(story.view(county, id).state()).isEqualTo(AssignmentState.CONFIRMED);
    }

    @Test
    void onlyTheUnitAcceptsAndOnlyTheOfficeConfirms() {
        long id = story.assigned(county);

        assertRefused("keytask.no-assignment", () -> service.accept(county.otherHead(), key(), id));
        assertRefused("keytask.no-assignment", () -> service.accept(county.member(), key(), id));
        assertRefused("keytask.not-yours", () -> service.accept(county.officeMember(), key(), id));
        service.accept(county.head(), key(), id);
        assertRefused("keytask.already-handled", () -> service.accept(county.liaison(), key(), id));
        service.claimDone(county.head(), key(), id, "Done", List.of());
        assertRefused("keytask.own-claim", () -> service.confirm(county.head(), key(), id, ""));
        assertRefused("keytask.not-yours", () -> service.confirm(county.liaison(), key(), id, ""));
    }

    @Test
    void turnsYellowThenRedAndTellsThoseConcerned() {
        ContentRow row =
                with(row("a", "PARTY_COMMITTEE", "2023-10-31"), "leader", TestCounty.usernameOf(county.countyLeader()));
        story.publish(county, row);
        long id = story.onlyOne(county, county.bureau());
        String instance = story.view(county, id).processInstanceId();

        clock.setTo(LocalDate.of(2023, 10, 25));
        assertThat(timers.fireDue(instance)).isEqualTo(1);
        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.YELLOW);
        clock.setTo(LocalDate.of(2023, 10, 31));
        assertThat(timers.fireDue(instance))
                .as("the reminder of the day before")
                .isOne();
        assertThat(story.view(county, id).level()).as("not red on the due day").isEqualTo(AlertLevel.YELLOW);
        clock.setTo(LocalDate.of(2023, 11, 1));
        timers.fireDue(instance);

        assertThat(story.view(county, id).level()).isEqualTo(AlertLevel.RED);
        assertThat(notices.of(county.head(), null, 10, Locale.ENGLISH)).hasSize(3);
        assertThat(notices.of(county.countyLeader(), null, 10, Locale.ENGLISH)).hasSize(1);
        assertThat(notices.of(county.officeMember(), null, 10, Locale.ENGLISH)).isEmpty();
        service.accept(county.head(), key(), id);
        clock.setTo(LocalDate.of(2023, 11, 7));
        assertThat(timers.fireDue(instance)).as("overdue by five working days").isOne();
        assertThat(notices.of(county.officeMember(), null, 10, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void aMonthlyTaskRecursAndIsAcceptedOnce() {
        story.publish(county, with(row("m", "PARTY_COMMITTEE", "每月"), "lead-units", story.code(county.bureau())));
        List<AssignmentLine> months = story.of(county, county.bureau());
        assertThat(months)
                .extracting(AssignmentLine::dueOn)
                .as("September is over when the list is published; a holiday moves nothing")
                .containsExactly(
                        LocalDate.of(2023, 10, 31),
                        LocalDate.of(2023, 11, 30),
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2024, 1, 31));
        assertThat(months)
                .extracting(AssignmentLine::state)
                .containsExactly(
                        AssignmentState.ASSIGNED,
                        AssignmentState.PLANNED,
                        AssignmentState.PLANNED,
                        AssignmentState.PLANNED);
        long november = months.get(1).id();
        String instance = story.view(county, november).processInstanceId();
        assertThat(asked(county.head())).isEqualTo(1);

        clock.setTo(LocalDate.of(2023, 10, 31));
        assertThat(timers.fireDue(instance)).isZero();
        clock.setTo(LocalDate.of(2023, 11, 1));
        assertThat(timers.fireDue(instance)).isEqualTo(1);

        assertThat(story.view(county, november).state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(asked(county.head())).isEqualTo(2);
        service.claimDone(county.head(), key(), november, "Done", List.of());
        service.confirm(county.officeMember(), key(), november, "");
        assertThat(story.view(county, months.get(2).id()).state()).isEqualTo(AssignmentState.PLANNED);
    }

    @Test
    void aQuarterThatBeginsLaterIsAcceptedInItsTurn() {
        clock.setTo(LocalDate.of(2023, 9, 5));
        ContentRow once = with(row("q", "PARTY_COMMITTEE", "每季度"), "lead-units", story.code(county.bureau()));
        story.publish(county, once);
        assertThat(story.of(county, county.bureau())).hasSize(3).first().satisfies(first -> assertThat(first.state())
                .isEqualTo(AssignmentState.ASSIGNED));
    }

    @Test
    void publishedBeforeTheCampaignItWaitsForTheFirstDay() {
        clock.setTo(LocalDate.of(2023, 8, 20));
        story.publish(county, with(row("a", "PARTY_COMMITTEE", "9月底前"), "lead-units", story.code(county.bureau())));
        long id = story.onlyOne(county, county.bureau());
        assertThat(story.view(county, id).state()).isEqualTo(AssignmentState.PLANNED);

        clock.setTo(LocalDate.of(2023, 9, 1));
        timers.fireDue(story.view(county, id).processInstanceId());

        assertThat(story.view(county, id).state()).isEqualTo(AssignmentState.ASSIGNED);
        assertThat(asked(county.head())).isEqualTo(1);
    }

    @Test
    void twoUnitsOfOneCascadeFinishAtTheSameMoment() throws Exception {
        story.publish(county, row("a", "PARTY_COMMITTEE", "10月底前"));
        long one = story.onlyOne(county, county.bureau());
        long other = story.onlyOne(county, county.otherBureau());
        service.accept(county.head(), key(), one);
        service.accept(county.otherHead(), key(), other);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Long>> acts = List.of(
                    () -> {
                        together.await();
                        return service.claimDone(county.head(), key(), one, "Done", List.of());
                    },
                    () -> {
                        together.await();
                        return service.claimDone(county.otherHead(), key(), other, "Done", List.of());
                    });
            for (Future<Long> act : threads.invokeAll(acts)) {
                assertThat(act.get()).isIn(one, other);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(story.view(county, one).state()).isEqualTo(AssignmentState.CLAIMED);
        assertThat(story.view(county, other).state()).isEqualTo(AssignmentState.CLAIMED);
    }

    private long asked(Actor person) {
        return inbox.count(person);
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
