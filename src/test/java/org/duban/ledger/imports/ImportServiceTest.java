package org.duban.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.ledger.imports.matching.Mend;
import org.duban.ledger.imports.reading.LedgerField;
import org.duban.ledger.imports.reading.LedgerFile;
import org.duban.organization.Directory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class ImportServiceTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    ImportService imports;

    @Autowired
    ImportSheets sheets;

    @Autowired
    ImportRunner runner;

    @Autowired
    ImportStore store;

    @Autowired
    ImportReading reading;

    @Autowired
    ImportCommit commit;

    @Autowired
    Clock clock;

    @Autowired
    TestCounties counties;

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;
    Actor office;
    String bureau;

    @BeforeEach
    void build() {
        county = counties.build();
        office = county.officeMember();
        bureau = directory.current().unit(county.bureau()).name();
    }

    @Test
    void takesALedgerToItemsInOneStep() {
        long id = upload(ledger().row(
                        1,
                        "会议偏多",
                        bureau,
                        county.unitLeader().name(),
                        county.handler().name(),
                        "立行立改",
                        "工作作风",
                        "1.合并会议。2.限时开会。",
                        "2023年10月底前",
                        "")
                .row(2, "文件偏长", "没有的单位", "", "", "立行立改", "工作作风", "限定字数", "长期坚持", "")
                .row(
                        3,
                        "检查重复",
                        bureau,
                        county.unitLeader().name(),
                        county.handler().name(),
                        "立行立改",
                        "工作作风",
                        "联合检查",
                        "10月15日前",
                        "已完成")
                .row(
                        4,
                        "报表偏多",
                        bureau,
                        county.unitLeader().name(),
                        county.handler().name(),
                        "立行立改",
                        "工作作风",
                        "合并报表",
                        "10月15日前",
                        "已销号"));
        ImportCounts counts = imports.counts(office, id);
        assertThat(counts.rows()).isEqualTo(4);
        assertThat(counts.measures()).isEqualTo(5);
        assertThat(counts.blocked()).isZero();

        commit(id);

        assertThat(imports.find(office, id).state()).isEqualTo(ImportState.COMMITTED);
        assertThat(states()).containsExactly("ASSIGNED", "CONFIRMED", "IN_VERIFICATION", "CLOSED_BEFORE_DUBAN");
        assertThat(imports.counts(office, id).imported()).isEqualTo(4);
    }

    @Test
    void commitsOnceHoweverOftenItIsAsked() {
        long id = upload(one());
        commit(id);
        commit(id);
        assertThat(states()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsThereAlready() {
        byte[] file = one().bytes();
        commit(upload(file));
        long again = upload(file);
        assertThat(imports.counts(office, again).skipped()).isEqualTo(1);
        assertThat(imports.sameFile(imports.find(office, again))).isNotNull();
        assertThatThrownBy(() -> commit(again)).hasMessageContaining("ledger.nothing-to-import");
        assertThat(states()).hasSize(1);
    }

    @Test
    void mendsARowInPlace() {
        long id = upload(ledger().row(1, "会议偏多", "没有的单位", "", "", "立行立改", "工作作风", "合并会议", "", ""));
        ImportRow row = imports.rows(office, id, RowFilter.DOUBTFUL, 0, 10).get(0);
        assertThat(row.matched().resolved().unitId()).isNull();
        Mend mend = new Mend(
                null,
                county.bureau(),
                county.unitLeader().personId(),
                county.handler().personId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        imports.mend(office, CommandKey.random(), id, row.number(), mend);
        assertThat(imports.row(office, id, row.number()).matched().resolved().handlerId())
                .isEqualTo(county.handler().personId());
        commit(id);
        assertThat(states()).containsExactly("ASSIGNED");
    }

    @Test
    void refusesAHandlerOutsideTheUnit() {
        long id = upload(one());
        Mend mend = new Mend(
                null,
                null,
                null,
                county.otherHandler().personId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> imports.mend(office, CommandKey.random(), id, 2, mend))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields().get(0).code()).isEqualTo("ledger.handler-outside-unit"));
    }

    @Test
    void refusesASupportingUnitThatIsNone() {
        long id = upload(one());
        for (Long none : Arrays.asList(null, -1L)) {
            Mend mend = new Mend(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Arrays.asList(county.otherBureau(), none));
            assertThatThrownBy(() -> imports.mend(office, CommandKey.random(), id, 2, mend))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.fields().get(0).code())
                            .isEqualTo("rectification.no-such-unit"));
        }
        assertThat(imports.row(office, id, 2).matched().mend().supportingUnitIds())
                .isNull();
    }

    @Test
    void anUnreadableRowBlocksUntilItIsMendedOrLeftOut() {
        long id = upload(one().row(2, null, bureau, "", "", "立行立改", "工作作风", "合并会议", "", ""));
        assertThatThrownBy(() -> commit(id)).hasMessageContaining("ledger.rows-blocked");
        assertThat(states()).isEmpty();
        imports.mend(
                office,
                CommandKey.random(),
                id,
                3,
                new Mend(null, null, null, null, null, null, null, null, null, true, null, null, null));
        commit(id);
        assertThat(states()).hasSize(1);
    }

    @Test
    void readsAgainWithOtherColumnsAndKeepsWhatWasMended() {
        long id = upload(one());
        imports.mend(
                office,
                CommandKey.random(),
                id,
                2,
                new Mend("改写的问题", null, null, null, null, null, null, null, null, null, null, null, null));
        imports.understand(
                office, CommandKey.random(), id, Map.of(LedgerField.DESCRIPTION, 7, LedgerField.UNIT, 2), null);
        runner.await(id, LONG);
        ImportRow row = imports.row(office, id, 2);
        assertThat(row.matched().draft().description()).isEqualTo("合并会议");
        assertThat(row.matched().resolved().description()).isEqualTo("改写的问题");
    }

    @Test
    void readsAnotherSheetWhenAskedAndForgetsWhatWasMendedOnTheFirst() {
        long id = upload(one().sheet("去年")
                .row("序号", "存在问题", "责任单位", "责任人", "整改时限")
                .row(1, "去年的问题", bureau, county.handler().name(), "2023年10月底前")
                .sheet("封面")
                .row("台账"));
        imports.mend(
                office,
                CommandKey.random(),
                id,
                2,
                new Mend("改写的问题", null, null, null, null, null, null, null, null, null, null, null, null));
        assertThat(imports.find(office, id).layout().sheets()).hasSize(3);

        sheets.choose(office, CommandKey.random(), id, 1);
        runner.await(id, LONG);

        assertThat(imports.find(office, id).layout().sheetName()).isEqualTo("去年");
        assertThat(imports.rows(office, id, RowFilter.ALL, 0, 10))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.matched().resolved().description()).isEqualTo("去年的问题"));
    }

    @Test
    void aSheetWithoutALedgerLeavesThePreviewAsItIs() {
        long id = upload(one().sheet("封面").row("台账"));
        assertThatThrownBy(() -> sheets.choose(office, CommandKey.random(), id, 1))
                .hasMessageContaining("ledger.sheet-without-ledger");
        assertThatThrownBy(() -> sheets.choose(office, CommandKey.random(), id, 7))
                .hasMessageContaining("ledger.no-such-sheet");
        assertThatThrownBy(() -> sheets.choose(county.head(), CommandKey.random(), id, 0))
                .hasMessageContaining("ledger.import-not-found");
        assertThat(imports.counts(office, id).rows()).isEqualTo(1);
    }

    @Test
    void allOrNothing() {
        long id = upload(one().row(2, "文件偏长", bureau, "", "", "", "", "", "", ""));
        jdbc.update("update ledger_import_row set content = replace(content, '文件偏长', '') where import_id = ?", id);
        jdbc.update("update ledger_import_row set content = '{' where import_id = ? and row_no = 3", id);
        commit(id);
        LedgerImport ledger = imports.find(office, id);
        assertThat(ledger.state()).isEqualTo(ImportState.READY);
        assertThat(ledger.messageCode()).isEqualTo("ledger.commit-failed");
        assertThat(states()).isEmpty();
    }

    @Test
    void anInterruptedCommitIsReadyAgainAfterAStart() {
        long id = upload(one());
        store.become(id, ImportState.COMMITTING, runner.node());
        runner.takeUpAtStart();
        assertThat(imports.find(office, id).state()).isEqualTo(ImportState.READY);
        assertThat(imports.find(office, id).messageCode()).isEqualTo("ledger.commit-interrupted");
    }

    @Test
    void isForTheCampaignsOfficeOnly() {
        long id = upload(one());
        for (Actor other : List.of(
                county.head(),
                county.handler(),
                county.supervisor(),
                counties.build().officeDirector())) {
            assertThatThrownBy(() -> imports.find(other, id)).hasMessageContaining("ledger.import-not-found");
            assertThatThrownBy(() ->
                            imports.upload(other, CommandKey.random(), county.campaignId(), "a.xlsx", one().content()))
                    .hasMessageContaining("ledger.import-office-only");
        }
    }

    @Test
    void refusesAWorkbookThatIsNoLedger() {
        assertThatThrownBy(() -> upload(new LedgerFile().row("姓名", "电话"))).hasMessageContaining("ledger.no-ledger");
    }

    @Test
    void saysHowFarALongCommitIs() {
        long id = upload(many(1_200));
        assertThat(store.become(id, ImportState.COMMITTING, runner.node())).isTrue();
        runner.commit(id, office);
        Set<Integer> told = new LinkedHashSet<>();
        for (LedgerImport now = imports.find(office, id);
                now.state() == ImportState.COMMITTING;
                now = imports.find(office, id)) {
            told.add(now.done());
            runner.await(id, Duration.ofMillis(20));
        }
        assertThat(List.copyOf(told)).isSorted().contains(500, 1_000);
        assertThat(imports.find(office, id).state()).isEqualTo(ImportState.COMMITTED);
        assertThat(imports.counts(office, id).imported()).isEqualTo(1_200);
    }

    @Test
    void aNodeThatClosesTakesItsCommitBackWithoutInterruptingIt() throws InterruptedException {
        ImportRunner closing = new ImportRunner(reading, commit, store, clock, "closing");
        long id = upload(many(1_200));
        assertThat(store.become(id, ImportState.COMMITTING, closing.node())).isTrue();
        closing.commit(id, office);
        while (imports.find(office, id).done() < 500) {
            closing.await(id, Duration.ofMillis(20));
        }
        closing.destroy();

        LedgerImport ledger = imports.find(office, id);
        assertThat(ledger.state()).isEqualTo(ImportState.READY);
        assertThat(ledger.messageCode()).isEqualTo("ledger.commit-interrupted");
        assertThat(states()).isEmpty();
        commit(id);
        assertThat(states()).hasSize(1_200);
    }

    @Test
    void aReadingThatWasStoppedStartsOverWithItsNode() throws InterruptedException {
        ImportRunner closed = new ImportRunner(reading, commit, store, clock, runner.node());
        long id = upload(one());
        assertThat(store.become(id, ImportState.UPLOADED, null)).isTrue();
        Stop stop = new Stop();
        stop.ask();
        reading.read(id, runner.node(), stop);
        assertThat(imports.find(office, id).state()).isEqualTo(ImportState.READING);
        closed.takeUpAtStart();
        closed.await(id, LONG);
        closed.destroy();
        assertThat(imports.find(office, id).state()).isEqualTo(ImportState.READY);
        assertThat(imports.counts(office, id).rows()).isEqualTo(1);
    }

    private LedgerFile many(int rows) {
        LedgerFile file = ledger();
        for (int row = 1; row <= rows; row++) {
            file.row(
                    row,
                    "会议偏多之" + row,
                    bureau,
                    county.unitLeader().name(),
                    county.handler().name(),
                    "立行立改",
                    "工作作风",
                    "合并会议",
                    "2023年10月底前",
                    "");
        }
        return file;
    }

    private LedgerFile ledger() {
        return new LedgerFile().row("序号", "存在问题", "责任单位", "责任领导", "责任人", "整改类型", "问题类别", "整改措施", "整改时限", "进展情况");
    }

    private LedgerFile one() {
        return ledger().row(
                        1,
                        "会议偏多",
                        bureau,
                        county.unitLeader().name(),
                        county.handler().name(),
                        "立行立改",
                        "工作作风",
                        "合并会议",
                        "2023年10月底前",
                        "");
    }

    private long upload(LedgerFile file) {
        return upload(file.bytes());
    }

    private long upload(byte[] file) {
        long id = imports.upload(
                office, CommandKey.random(), county.campaignId(), "台账.xlsx", new java.io.ByteArrayInputStream(file));
        runner.await(id, LONG);
        return id;
    }

    private void commit(long id) {
        imports.commit(office, CommandKey.random(), id);
        runner.await(id, LONG);
    }

    private List<String> states() {
        return jdbc.queryForList(
                "select state from rectification_item where campaign_id = ? order by id",
                String.class,
                county.campaignId());
    }
}
