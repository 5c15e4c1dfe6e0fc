package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.duban.audit.TimelineLine;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Refusal;
import org.duban.organization.PostKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.duban.workflow.ProcessRuntime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ItemImportTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    ItemImport imports;

    @Autowired
    Items items;

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Timers timers;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void eachRowStartsWhereItIs() {
        long handler = county.handler().personId();
        assertThat(stateOf(row(handler, ImportedItem.Standing.OPEN))).isEqualTo(ItemState.ASSIGNED);
        assertThat(stateOf(row(null, ImportedItem.Standing.OPEN))).isEqualTo(ItemState.CONFIRMED);
        assertThat(stateOf(row(handler, ImportedItem.Standing.REPORTED_DONE))).isEqualTo(ItemState.IN_VERIFICATION);
        assertThat(stateOf(row(null, ImportedItem.Standing.REPORTED_DONE))).isEqualTo(ItemState.CONFIRMED);
        assertThat(stateOf(row(handler, ImportedItem.Standing.REPORTED_CLOSED)))
                .isEqualTo(ItemState.CLOSED_BEFORE_DUBAN);
    }

    @Test
    void anOpenRowHasOneProcessAndALateOneIsRed() {
        long item = imported(row(county.handler().personId(), ImportedItem.Standing.OPEN));
        ItemView view = view(item);
        assertThat(runtime.openTasks(Objects.requireNonNull(view.processInstanceId())))
                .containsExactly("task_AcceptAssignment");
        assertThat(view.alert()).isEqualTo(AlertLevel.RED);
        assertThat(view.measures()).extracting(ItemView.MeasureView::text).containsExactly("First", "Second");
        assertThat(items.timeline(item, county.officeDirector().personId(), Locale.ENGLISH))
                .hasSize(1)
                .first()
                .extracting(TimelineLine::sentence)
                .isEqualTo(county.officeMember().name() + " imported it from a ledger (open)");
    }

    @Test
    void whoImportedTheMeasuresOrTheProgressNeitherVerifiesNorCloses() {
        counties.post(county.officeMember(), PostKind.SUPERVISOR, county.office());
        long handler = county.handler().personId();
        long told = imported(row(handler, ImportedItem.Standing.REPORTED_DONE));
        assertThat(items.view(told, county.officeMember().personId()).allowed())
                .doesNotContain(ItemAction.RECORD_VERIFICATION, ItemAction.CLOSE, ItemAction.SEND_BACK);
        assertThat(view(told).waitingFor()).doesNotContain(county.officeMember().name());
        assertThatThrownBy(() -> story.verify(county.officeMember(), told))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("rectification.excluded"));
        story.verify(county.supervisor(), told);

        long bare = imported(bareRow(handler));
        assertThat(items.view(bare, county.officeMember().personId()).allowed())
                .contains(ItemAction.RECORD_VERIFICATION);
    }

    @Test
    void theFirstStepOfADateToComeComesOnItsDay() {
        long item = imported(row(
                county.handler().personId(),
                ImportedItem.Standing.OPEN,
                story.today().plusDays(60)));
        assertThat(timers.fireDue(process(item))).isZero();
        LocalDate due = Objects.requireNonNull(view(item).dueOn());
        while (clock.today().isBefore(due)) {
            clock.advance(Duration.ofDays(1));
            timers.fireDue(process(item));
        }
        assertThat(firedHow(item, "part = 0")).containsExactlyInAnyOrder("due-in-5 IN_TIME", "due-in-1 IN_TIME");
        assertThat(firedHow(item, "part <> 0")).containsExactly("due-in-3 IN_TIME", "due-in-3 IN_TIME");
    }

    @Test
    void whatHasComeOfAnOldDateIsCaughtUpWithQuietly() {
        long item = imported(row(county.handler().personId(), ImportedItem.Standing.OPEN));
        timers.fireDue(process(item));
        assertThat(firedHow(item, "part = 0"))
                .contains("due-in-5 PASSED")
                .filteredOn(step -> step.endsWith("QUIETLY"))
                .hasSize(1);
        assertThat(firedHow(item, "1 = 1")).noneMatch(step -> step.endsWith("IN_TIME"));
    }

    private List<String> firedHow(long item, String which) {
        return jdbc.queryForList(
                "select step || ' ' || how from escalation_firing where case_type = 'rectification' and case_id = ? and "
                        + which,
                String.class,
                item);
    }

    private String process(long item) {
        return Objects.requireNonNull(view(item).processInstanceId());
    }

    private ItemState stateOf(ImportedItem row) {
        return view(imported(row)).state();
    }

    private ItemView view(long item) {
        return items.view(item, county.officeDirector().personId());
    }

    private long imported(ImportedItem row) {
        return Objects.requireNonNull(transaction.execute(status -> imports.importItem(county.officeMember(), row)));
    }

    /** Reported done, without a word about how. */
    private ImportedItem bareRow(long handler) {
        ImportedItem row = row(handler, ImportedItem.Standing.REPORTED_DONE);
        return new ImportedItem(
                row.campaignId(),
                row.description(),
                row.source(),
                row.level(),
                row.aspect(),
                row.rootCause(),
                row.unitId(),
                row.supportingUnitIds(),
                row.leaderId(),
                row.handlerId(),
                row.kind(),
                List.of(),
                row.goal(),
                row.dueOn(),
                row.dueWords(),
                row.standing(),
                null);
    }

    private ImportedItem row(@Nullable Long handler, ImportedItem.Standing standing) {
        return row(handler, standing, story.today().minusDays(3));
    }

    private ImportedItem row(@Nullable Long handler, ImportedItem.Standing standing, LocalDate dueOn) {
        return new ImportedItem(
                county.campaignId(),
                "Forms ask for what the office has",
                "audit",
                ProblemLevel.UNIT,
                Aspect.CONDUCT,
                null,
                county.bureau(),
                Set.of(),
                county.unitLeader().personId(),
                handler,
                RectificationKind.IMMEDIATE,
                List.of("First", "Second"),
                "One form",
                dueOn,
                null,
                standing,
                "half done");
    }
}
