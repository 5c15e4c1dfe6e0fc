package org.duban.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.CommandKey;
import org.duban.ledger.LedgerItems;
import org.duban.ledger.export.LedgerWorkbook;
import org.duban.ledger.query.Filters;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the office files comes back as it was when another campaign takes it in. */
@DatabaseTest
@Import(LedgerItems.class)
class RoundTripTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    ImportService imports;

    @Autowired
    ImportRunner runner;

    @Autowired
    LedgerWorkbook workbook;

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;
    long other;

    @BeforeEach
    void twoCampaigns() {
        county = counties.build();
        other = counties.campaign(county.office(), county.county());
    }

    @Test
    void everyRowComesBackAsItWas() throws IOException {
        add(row -> row.saying("窗口排队时间过长"), "增设第二个窗口", "公布等候时间");
        add(
                row -> row.saying("文件偏长，且 50% 以上超过 3 页")
                        .about(Aspect.THEORY)
                        .of(RectificationKind.STAGED)
                        .due(LocalDate.of(2023, 12, 31), AlertLevel.GREEN),
                "分三步：1.清理 2.合并 3.公布");
        add(row -> row.saying("1.会议偏多；2.检查重复").of(RectificationKind.SPECIAL_DRIVE), "2.5 天内答复；2.每月通报", "第二项", "第三项");
        add(row -> row.saying("整改期限只有文字").due(null, AlertLevel.GREEN), "长期坚持");
        jdbc.update("update rectification_item set due_words = '长期坚持' where description = '整改期限只有文字'");
        add(row -> row.saying("同时办理两件事"), "一、先立后破", "二是边改边查");

        takeOver(Map.of());

        assertThat(items(other)).hasSize(5).isEqualTo(items(county.campaignId()));
    }

    @Test
    void whatLooksLikeAFormulaComesBackAsItWas() throws IOException {
        for (String text : List.of("=1+1", "+1", "-3 分", "@SUM(A1)", "'引号在前", "=HYPERLINK(\"http://example.org\")")) {
            add(row -> row.saying(text), text);
        }

        takeOver(Map.of());

        assertThat(items(other)).hasSize(6).isEqualTo(items(county.campaignId()));
    }

    @Test
    void onlyWhatWasFilteredComesBack() throws IOException {
        add(row -> row.saying("学习不深").about(Aspect.THEORY), "每周一学");
        add(row -> row.saying("作风不实").about(Aspect.CONDUCT), "下沉一线");

        takeOver(Map.of("aspect", "THEORY"));

        assertThat(items(other)).hasSize(1).allMatch(item -> item.contains("学习不深"));
    }

    @Test
    void personalProblemsStayPersonal() throws IOException {
        long item = add(row -> row.saying("读书笔记抄写应付").restrictedOne(), "每季谈心");
        jdbc.update("update rectification_item set level = 'PERSONAL' where id = ?", item);

        takeOver(Map.of());

        assertThat(items(other)).hasSize(1).isEqualTo(items(county.campaignId()));
    }

    @Test
    void doneIsDoneAndClosedIsClosedAndVoidedStaysOut() throws IOException {
        add(row -> row.saying("正在整改").in(ItemState.IN_RECTIFICATION), "一项");
        add(row -> row.saying("已报完成").in(ItemState.IN_VERIFICATION), "一项");
        add(row -> row.saying("早已销号").in(ItemState.CLOSED), "一项");
        add(row -> row.saying("登记有误").in(ItemState.VOIDED), "一项");
        add(row -> row.saying("并入别件").in(ItemState.MERGED), "一项");

        takeOver(Map.of("state", "ALL"));

        assertThat(jdbc.queryForList(
                        "select description || ' ' || state from rectification_item where campaign_id = ?",
                        String.class,
                        other))
                .containsExactlyInAnyOrder("正在整改 ASSIGNED", "已报完成 IN_VERIFICATION", "早已销号 CLOSED_BEFORE_DUBAN");
    }

    private long add(UnaryOperator<LedgerItems.Row> change, String... measures) {
        long item = rows.add(county, change);
        Arrays.stream(measures).forEach(text -> rows.measure(item, text));
        return item;
    }

    private void takeOver(Map<String, String> filter) throws IOException {
        long reader = county.officeDirector().personId();
        Path file = workbook.file(Filters.of(county.campaignId(), filter), reader);
        byte[] filed = Files.readAllBytes(file);
        Files.delete(file);
        long id = imports.upload(
                county.officeDirector(), CommandKey.random(), other, "台账.xlsx", new ByteArrayInputStream(filed));
        runner.await(id, LONG);
        assertThat(imports.rows(county.officeDirector(), id, RowFilter.BLOCKED, 0, 500))
                .isEmpty();
        imports.commit(county.officeDirector(), CommandKey.random(), id);
        runner.await(id, LONG);
        assertThat(imports.find(county.officeDirector(), id).state()).isEqualTo(ImportState.COMMITTED);
    }

    private List<String> items(long campaign) {
        return jdbc.query(
                "select i.description, i.source, i.level, i.aspect, i.kind, i.goal, i.lead_unit_id, i.leader_id, i.handler_id,"
                        + " i.due_on, i.due_words, i.restricted, (select string_agg(m.text, ' | ' order by m.position)"
                        + " from rectification_measure m where m.item_id = i.id) as measures"
                        + " from rectification_item i where i.campaign_id = ? order by i.description",
                (row, n) -> {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= 13; column++) {
                        line.append(row.getString(column)).append(" ; ");
                    }
                    return line.toString();
                },
                campaign);
    }
}
