package org.duban.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.organization.OrganizationBook;

/**
 * A county of our own invention, and its ledger as an office fills it in: a cover, a title across the table, who
 * filled it in when, 132 problems with 236 measures, dates in every way of writing, a few rows that are not right,
 * problems merged over several rows, a sum and a note at the end.
 */
public final class CountyBooks {

    static final int BUREAUS = 11;
    static final int PROBLEMS = 132;

    private static final String[] ASPECTS = {"理论学习", "政治素质", "能力本领", "担当作为", "工作作风", "廉洁自律"};
    private static final String[] SOURCES = {"信访诉求", "审计监督", "群众反映", "基层调研"};
    private static final String[] KINDS = {"立行立改", "持续整改", "专项整治"};
    private static final Object[] DATES = {
        LocalDate.of(2023, 12, 25), "2023年10月底前", "11月15日前", "2024年1月中旬", "2023.11.20", "2024-01-25", "长期坚持"
    };

    private final String mark;

    /** @param mark keeps its codes and names apart from those of any other test */
    public CountyBooks(String mark) {
        this.mark = mark;
    }

    public String office() {
        return "XB" + mark;
    }

    public String county() {
        return "X" + mark;
    }

    public String officer() {
        return "officer" + mark;
    }

    private String unit(int bureau) {
        return "县" + "甲乙丙丁戊己庚辛壬癸子".charAt(bureau) + mark + "局";
    }

    private String name(String who, int bureau) {
        return who + "甲乙丙丁戊己庚辛壬癸子".charAt(bureau) + mark;
    }

    /** Eleven bureaus, each with a head, a leader, a liaison, a branch, its secretary and three members. */
    public InputStream organisation() {
        OrganizationBook book = new OrganizationBook()
                .unit(county(), "县" + mark + "县委", "县级", "")
                .unit(office(), "县" + mark + "督查办公室", "县级", county())
                .person("组长" + mark, "group" + mark, county(), "组长", "")
                .person("主任" + mark, "director" + mark, office(), "办公室主任", "")
                .person("成员" + mark, officer(), office(), "办公室成员（整改组）", "")
                .person("督导" + mark, "super" + mark, office(), "督导员", "");
        for (int bureau = 0; bureau < BUREAUS; bureau++) {
            String code = "B" + bureau + mark;
            String branch = code + "-1";
            book.unit(code, unit(bureau) + "党组", "党委（党组）", county())
                    .unit(branch, unit(bureau) + "第1党支部", "党支部", code)
                    .person(name("书记", bureau), "h" + bureau + mark, code, "党组书记（第一责任人）", "")
                    .person(name("领导", bureau), "l" + bureau + mark, code, "班子成员", "")
                    .person(name("联络", bureau), "c" + bureau + mark, code, "联络员", "")
                    .person(name("支书", bureau), "s" + bureau + mark, branch, "支部书记", "");
            for (int member = 1; member <= 3; member++) {
                book.person(name("经办" + member, bureau), "m" + bureau + "-" + member + mark, branch, "党员", "");
            }
        }
        // two of one name in one unit
        return book.person(name("同名", 3), "t1" + mark, "B3" + mark + "-1", "党员", "")
                .person(name("同名", 3), "t2" + mark, "B3" + mark + "-1", "党员", "")
                .open();
    }

    /** The ledger; see {@link CountyBooks}. */
    public InputStream ledger() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("封面").createRow(3).createCell(2).setCellValue("问题整改台账");
            new Table(book, book.createSheet("台账")).write();
            book.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 62 problems with one measure, 36 with two, 34 with three: 236. */
    private static int measuresOf(int problem) {
        int place = problem * 37 % PROBLEMS;
        return place < 62 ? 1 : place < 98 ? 2 : 3;
    }

    private final class Table {

        private final XSSFSheet sheet;
        private final XSSFCellStyle day;
        private int next;

        Table(XSSFWorkbook book, XSSFSheet sheet) {
            this.sheet = sheet;
            this.day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        }

        void write() {
            row("某县主题教育检视问题整改台账");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:M1"));
            row("填报单位：督查办公室", null, null, null, null, null, null, null, null, null, "填报日期：2023年9月28日");
            row("序号", "问题类别", "问题来源", "问题具体表现", "责任领导", "责任单位", "责任人", "整改类型", "整改措施", "整改目标", "整改时限", "进展情况", "备注");
            for (int problem = 0; problem < PROBLEMS; problem++) {
                problem(problem);
            }
            row("合计", null, null, PROBLEMS + "个问题");
            row("备注：本表每月更新一次");
        }

        private void problem(int problem) {
            int bureau = problem % BUREAUS;
            Object[] cells = {
                problem + 1,
                ASPECTS[problem % ASPECTS.length],
                SOURCES[problem % SOURCES.length],
                "第" + (problem + 1) + "项：" + name("窗口", bureau) + "办事多跑路",
                name("领导", bureau),
                unit(bureau),
                name("经办" + (1 + problem % 3), bureau),
                KINDS[problem % KINDS.length],
                null,
                "办事少跑路",
                DATES[problem % DATES.length],
                "",
                ""
            };
            quirk(problem, cells);
            int measures = measuresOf(problem);
            if (measures == 3 && problem % 10 == 0) {
                overSeveralRows(problem, cells);
            } else {
                cells[8] = measures == 1 ? "完善制度" + problem : numbered(problem, measures);
                row(cells);
            }
        }

        /** One row of each kind that is not quite right; what becomes of it stands in the test. */
        private void quirk(int problem, Object[] cells) {
            switch (problem) {
                case 5 -> cells[5] = "县无此" + mark + "站";
                case 16 -> cells[6] = "";
                case 27 -> cells[6] = name("经办1", 9);
                case 36 -> cells[6] = name("同名", 3);
                case 49 -> cells[6] = name("经办1", 5) + "、" + name("经办2", 5);
                case 61 -> cells[7] = "";
                case 73 -> cells[1] = "其他方面";
                case 85 -> cells[10] = null;
                case 92 -> cells[10] = "2023年7月底前";
                case 97 -> cells[5] = unit(9) + "、" + unit(2);
                case 103, 104 -> cells[11] = "已完成";
                case 113, 114, 115 -> cells[11] = "已销号";
                default -> {}
            }
        }

        private String numbered(int problem, int measures) {
            StringBuilder text = new StringBuilder();
            for (int one = 1; one <= measures; one++) {
                text.append(one == 1 ? "" : "\n")
                        .append(one)
                        .append(".措施")
                        .append(problem)
                        .append("之")
                        .append(one);
                text.append("。");
            }
            return text.toString();
        }

        private void overSeveralRows(int problem, Object[] cells) {
            int first = next;
            for (int one = 1; one <= 3; one++) {
                Object[] part = new Object[cells.length];
                if (one == 1) {
                    System.arraycopy(cells, 0, part, 0, cells.length);
                }
                part[8] = "措施" + problem + "之" + one;
                row(part);
            }
            for (int column : List.of(0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12)) {
                sheet.addMergedRegion(new CellRangeAddress(first, first + 2, column, column));
            }
        }

        private void row(Object... values) {
            XSSFRow row = sheet.createRow(next++);
            for (int column = 0; column < values.length; column++) {
                if (values[column] != null) {
                    put(row.createCell(column), values[column]);
                }
            }
        }

        private void put(XSSFCell cell, Object value) {
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }
}
