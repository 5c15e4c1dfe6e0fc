package org.duban.ledger.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {

    @Test
    void readsTheUsualLayout() throws NoLedger {
        LedgerFile file = new LedgerFile()
                .row("河湾县问题台账")
                .row("填报单位：县委办公室", null, null, "填报日期：2023年9月28日")
                .row(
                        "序号", "问题类别", "问题来源", "问题具体表现", "责任领导", "责任单位", "责任人", "整改类型", "整改措施", "整改目标", "整改时限", "进展情况",
                        "备注")
                .row(
                        1,
                        "工作作风",
                        "基层调研",
                        "会议偏多",
                        "甲",
                        "县林业局",
                        "乙",
                        "立行立改",
                        "1.合并会议。\n2.限时开会。",
                        "会议减半",
                        LocalDate.of(2023, 12, 25),
                        "已完成",
                        "无");
        assertThat(file.layout().filledOn()).isEqualTo(LocalDate.of(2023, 9, 28));
        assertThat(file.layout().reportedBy()).isEqualTo("县委办公室");
        Draft draft = file.drafts().get(0);
        assertThat(draft.row()).isEqualTo(4);
        assertThat(draft.sequence()).isEqualTo("1");
        assertThat(draft.description()).isEqualTo("会议偏多");
        assertThat(draft.unit()).isEqualTo("县林业局");
        assertThat(draft.leader()).isEqualTo("甲");
        assertThat(draft.handler()).isEqualTo("乙");
        assertThat(draft.measures()).containsExactly("合并会议", "限时开会");
        assertThat(draft.dueOn()).isEqualTo(LocalDate.of(2023, 12, 25));
        assertThat(draft.reported()).isEqualTo(ReportedState.DONE);
        assertThat(draft.remarks()).isEqualTo("无");
    }

    @Test
    void findsColumnsByMeaningInAnyOrderAndByOtherWords() throws NoLedger {
        List<Draft> drafts = new LedgerFile()
                .row("完成时限", "牵头单位", "责任单位", "查摆问题", "整改举措", "包抓领导", "承办人", "编号", "整改方式", "预期目标", "来源渠道", "是否销号")
                .row("2023年10月底前", "县林业局", "县财政局、县水利站", "会议偏多", "合并会议", "甲", "乙", "7#", "立查立改", "减半", "信访", "是")
                .drafts();
        Draft draft = drafts.get(0);
        assertThat(draft.description()).isEqualTo("会议偏多");
        assertThat(draft.unit()).isEqualTo("县林业局");
        assertThat(draft.supporting()).containsExactly("县财政局", "县水利站");
        assertThat(draft.leader()).isEqualTo("甲");
        assertThat(draft.handler()).isEqualTo("乙");
        assertThat(draft.sequence()).isEqualTo("7");
        assertThat(draft.kind()).isEqualTo("立查立改");
        assertThat(draft.goal()).isEqualTo("减半");
        assertThat(draft.source()).isEqualTo("信访");
        assertThat(draft.reported()).isEqualTo(ReportedState.CLOSED);
        assertThat(draft.dueOn()).isEqualTo(LocalDate.of(2023, 10, 31));
    }

    @Test
    void joinsTwoHeaderRows() throws NoLedger {
        LedgerFile file = new LedgerFile()
                .row("整改台账")
                .row("序号", "问题", null, null, "责任", null, null, "整改", null, "备注")
                .row(null, "类别", "来源", "具体表现", "单位", "领导", "人员", "措施", "时限")
                .row(1, "工作作风", "基层调研", "会议偏多", "县林业局", "甲", "乙", "合并会议", "10月15日前", "无")
                .merge("A1:J1", "A2:A3", "B2:D2", "E2:G2", "H2:I2", "J2:J3");
        Layout layout = file.layout();
        assertThat(layout.headerRow()).isEqualTo(2);
        assertThat(layout.headerRows()).isEqualTo(2);
        Draft draft = file.drafts().get(0);
        assertThat(draft)
                .extracting(
                        Draft::aspect, Draft::source, Draft::description, Draft::unit, Draft::leader, Draft::handler)
                .containsExactly("工作作风", "基层调研", "会议偏多", "县林业局", "甲", "乙");
        assertThat(draft.measures()).containsExactly("合并会议");
        assertThat(draft.dueOn()).isEqualTo(LocalDate.of(2023, 10, 15));
        assertThat(draft.remarks()).isEqualTo("无");
        assertThat(draft.sequence()).isEqualTo("1");
    }

    @Test
    void passesACoverSheetAndAHiddenSheet() throws NoLedger {
        LedgerFile file = new LedgerFile()
                .row("河湾县")
                .row("整改台账")
                .row("二〇二三年九月")
                .sheet("旧")
                .row("序号", "问题", "责任单位", "整改措施", "责任人", "整改时限")
                .row(1, "旧问题", "x", "y", "z", "w")
                .hide()
                .sheet("台账")
                .row("序号", "问题", "责任单位", "整改措施", "责任人")
                .row(1, "会议偏多", "县林业局", "合并会议", "乙");
        assertThat(file.layout().sheetName()).isEqualTo("台账");
        assertThat(file.drafts()).extracting(Draft::description).containsExactly("会议偏多");
    }

    @Test
    void leavesOutTotalsNotesRepeatedHeadersAndEmptyNumberedRows() throws NoLedger {
        List<Draft> drafts = new LedgerFile()
                .row("序号", "存在问题", "责任单位", "整改措施", "责任人")
                .row(1, "会议偏多", "县林业局", "合并会议", "乙")
                .row("小计", "1个")
                .row("序号", "存在问题", "责任单位", "整改措施", "责任人")
                .row(2, "文件偏长", "县林业局", "限定字数", "乙")
                .row(3)
                .row("合  计", "2个", null, "2条")
                .row("注：本表一式两份。")
                .row("填表人：丙", null, null, "联系电话：123")
                .drafts();
        assertThat(drafts).extracting(Draft::description).containsExactly("会议偏多", "文件偏长");
    }

    @Test
    void readsTheDayOfFillingInFromBelowTheTable() throws NoLedger {
        LedgerFile file = new LedgerFile()
                .row("序号", "存在问题", "责任单位", "整改措施", "整改时限")
                .row(1, "会议偏多", "县林业局", "合并会议", "1月15日前")
                .skip()
                .row("填表人：丙", null, null, "填报日期：", LocalDate.of(2023, 11, 2));
        assertThat(file.layout().filledOn()).isEqualTo(LocalDate.of(2023, 11, 2));
        assertThat(file.drafts()).extracting(Draft::dueOn).containsExactly(LocalDate.of(2024, 1, 15));
    }

    @Test
    void givesEveryRowTheUnitOfAMergedCell() throws NoLedger {
        List<Draft> drafts = new LedgerFile()
                .row("责任单位", "序号", "存在问题", "整改措施")
                .row("县林业局", 1, "会议偏多", "合并会议")
                .row(null, 2, "文件偏长", "限定字数")
                .row("县水利站", 3, "检查重复", "联合检查")
                .merge("A2:A3")
                .drafts();
        assertThat(drafts).extracting(Draft::unit).containsExactly("县林业局", "县林业局", "县水利站");
    }

    @Test
    void joinsAProblemThatIsMergedOverSeveralRows() throws NoLedger {
        List<Draft> drafts = new LedgerFile()
                .row("序号", "存在问题", "责任单位", "整改措施", "责任人")
                .row(1, "会议偏多", "县林业局", "合并会议", "乙")
                .row(null, null, null, "限时开会", null)
                .row(2, "文件偏长", "县林业局", "限定字数", "乙")
                .row(null, null, null, "专人把关")
                .merge("A2:A3", "B2:B3", "C2:C3", "E2:E3")
                .drafts();
        assertThat(drafts)
                .extracting(Draft::row, Draft::description, Draft::measures)
                .containsExactly(tuple(2, "会议偏多", List.of("合并会议", "限时开会")), tuple(4, "文件偏长", List.of("限定字数", "专人把关")));
    }

    @Test
    void takesTheAspectFromASectionAbove() throws NoLedger {
        List<Draft> drafts = new LedgerFile()
                .row("序号", "存在问题", "责任单位", "整改措施")
                .row("一、理论学习方面（1个）")
                .row(1, "学习不深", "县林业局", "轮训")
                .row("二、工作作风方面（1个）")
                .row(2, "会议偏多", "县林业局", "合并会议")
                .merge("A2:D2", "A4:D4")
                .drafts();
        assertThat(drafts).extracting(Draft::aspect).containsExactly("一、理论学习方面(1个)", "二、工作作风方面(1个)");
    }

    @Test
    void marksARowWithoutAProblemAsUnreadable() throws NoLedger {
        List<Draft> drafts = new LedgerFile()
                .row("序号", "存在问题", "责任单位", "整改措施")
                .row(1, null, "县林业局", "合并会议")
                .drafts();
        assertThat(drafts).extracting(Draft::unreadable).containsExactly("no-description");
    }

    @Test
    void refusesAWorkbookThatIsNoLedger() {
        LedgerFile file = new LedgerFile().row("姓名", "单位", "电话").row("甲", "县林业局", "123");
        assertThatThrownBy(file::layout).isInstanceOf(NoLedger.class);
    }
}
