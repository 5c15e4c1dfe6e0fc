package org.duban.ledger.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.spreadsheet.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueWordsTest {

    private final DueWords dues = new DueWords(LocalDate.of(2023, 9, 28));

    @ParameterizedTest
    @CsvSource({
        "2023年10月底前, 2023-10-31",
        "2024年2月底前, 2024-02-29",
        "2023年10月15日前, 2023-10-15",
        "2023 年 10 月 15 日 前, 2023-10-15",
        "２０２３年１０月１５日前, 2023-10-15",
        "2023年10月15号之前, 2023-10-15",
        "2024年1月上旬, 2024-01-10",
        "2024年1月中旬, 2024-01-20",
        "2024年2月下旬, 2024-02-29",
        "2023年11月中旬前, 2023-11-20",
        "2023年12月, 2023-12-31",
        "2023年12月份, 2023-12-31",
        "2023年12月末, 2023-12-31",
        "2023年12月前, 2023-11-30",
        "2023.11.20, 2023-11-20",
        "2023.1.5, 2023-01-05",
        "2023-12-10, 2023-12-10",
        "2023/12/10, 2023-12-10",
        "20231210, 2023-12-10",
        "23.11.20, 2023-11-20",
        "2023.11, 2023-11-30",
        "2023-11, 2023-11-30",
        "二〇二三年十一月二十日, 2023-11-20",
        "十二月底前, 2023-12-31",
        "2023年底前, 2023-12-31",
        "年底前, 2023-12-31",
        "2023年年底, 2023-12-31",
        "明年3月底前, 2024-03-31",
        "月底前, 2023-09-30",
        "本月底, 2023-09-30",
        "2023年第四季度, 2023-12-31",
        "2024年上半年, 2024-06-30",
        "2023年10月—12月, 2023-12-31",
        "2023.10-2023.12, 2023-12-31",
        "2023年11月至次年2月, 2024-02-29",
        "'立行立改，2023年10月底前', 2023-10-31"
    })
    void readsDatesWithAYear(String words, LocalDate date) {
        assertThat(dues.read(words)).isEqualTo(new Due(words, date));
    }

    @ParameterizedTest
    @CsvSource({
        "10月15日前, 2023-10-15",
        "12月底, 2023-12-31",
        "9月1日前, 2023-09-01",
        "7月底前, 2023-07-31",
        "1月15日前, 2024-01-15",
        "2月底前, 2024-02-29",
        "10.15前, 2023-10-15",
        "1.20前, 2024-01-20",
        "11月中旬, 2023-11-20",
        "一季度末, 2024-03-31",
        "11月—1月, 2024-01-31",
        "11月至次年1月, 2024-01-31",
        "2024年11月至次年1月, 2025-01-31",
        "11月15日-1月10日, 2024-01-10",
        "2023年12月—2月底, 2024-02-29",
        "12月底前完成，10月报告, 2023-12-31"
    })
    void takesTheYearFromTheDayTheLedgerWasFilledIn(String words, LocalDate date) {
        assertThat(dues.read(words).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"立行立改，长期坚持", "持续推进", "每月10日前", "每季度末", "2023年2月30日", "春节前", "即知即改"})
    void keepsWordsThatNameNoDate(String words) {
        assertThat(dues.read(words)).isEqualTo(new Due(words, null));
    }

    @Test
    void readsCellsOfEveryType() {
        LocalDate date = LocalDate.of(2023, 12, 25);
        assertThat(dues.read(new CellValue.Date(LocalDateTime.of(2023, 12, 25, 0, 0)))
                        .date())
                .isEqualTo(date);
        assertThat(dues.read(new CellValue.Num(45285, false)).date()).isEqualTo(date);
        assertThat(dues.read(new CellValue.Num(20231225, false)).date()).isEqualTo(date);
        assertThat(dues.read(new CellValue.Num(3, false))).isEqualTo(new Due("3", null));
        assertThat(dues.read(CellValue.BLANK)).isEqualTo(Due.NONE);
    }
}
