package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duban.audit.TimelineLine;
import org.duban.deadline.AlertLevel;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.ProcessRuntime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private ItemState stateOf(ImportedItem row) {
        return view(imported(row)).state();
    }

    private ItemView view(long item) {
        return items.view(item, county.officeDirector().personId());
    }

    private long imported(ImportedItem row) {
        return Objects.requireNonNull(transaction.execute(status -> imports.importItem(county.officeMember(), row)));
    }

    private ImportedItem row(@Nullable Long handler, ImportedItem.Standing standing) {
        return new ImportedItem(
                county.campaignId(),
                "Forms ask for what the office has",
                "audit",
                ProblemLevel.UNIT,
                Aspect.CONDUCT,
                county.bureau(),
                county.unitLeader().personId(),
                handler,
                RectificationKind.IMMEDIATE,
                List.of("First", "Second"),
                "One form",
                story.today().minusDays(3),
                null,
                standing,
                "half done");
    }
}
