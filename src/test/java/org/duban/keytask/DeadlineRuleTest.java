package org.duban.keytask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {

    private static final LocalDate START = LocalDate.of(2023, 9, 4);
    private static final LocalDate END = LocalDate.of(2024, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "9月底前, 2023-09-30",
        "９月底之前, 2023-09-30",
        "2月下旬, 2024-02-29",
        "二月下半月, 2024-02-29",
        "10月上半月, 2023-10-15",
        "2024年1月底前, 2024-01-31",
        "2024年1月15日, 2024-01-15",
        "11月中旬, 2023-11-20",
        "年底前, 2023-12-31",
        "2023-11-20, 2023-11-20",
        "before the end of September, 2023-09-30",
        "second half of February, 2024-02-29",
        "first half of October, 2023-10-15",
        "by 15 January 2024, 2024-01-15",
        "'by January 15th, 2024', 2024-01-15",
        "mid-November, 2023-11-20",
        "Sept 2023, 2023-09-30"
    })
    void namesOneDateWithinTheCampaign(String words, LocalDate due) {
        assertThat(periods(words)).containsExactly(new Period(1, START, due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月", "每个月底前", "按月", "monthly", "every month"})
    void recursMonthlyFromTheFirstDayToTheLast(String words) {
        assertThat(periods(words))
                .containsExactly(
                        period(1, "2023-09-04", "2023-09-30"),
                        period(2, "2023-10-01", "2023-10-31"),
                        period(3, "2023-11-01", "2023-11-30"),
                        period(4, "2023-12-01", "2023-12-31"),
                        period(5, "2024-01-01", "2024-01-31"));
    }

    @Test
    void aMakeUpDayOrAHolidayMovesNoDueDate() {
        // 30 September 2023 is a holiday, 7 October a working Saturday
        assertThat(periods("每月")).first().extracting(Period::dueOn).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(periods("10月7日前")).first().extracting(Period::dueOn).isEqualTo(LocalDate.of(2023, 10, 7));
    }

    @ParameterizedTest
    @CsvSource({"每月25日前, 25", "每月10号前, 10", "每月中旬, 20", "monthly by the 25th, 25", "每月31日前, 30"})
    void knowsTheDayOfTheMonth(String words, int dayInSeptember) {
        assertThat(periods(words))
                .first()
                .extracting(period -> period.dueOn().getDayOfMonth())
                .isEqualTo(dayInSeptember);
        assertThat(periods(words)).hasSize(5);
    }

    @Test
    void leavesOutAPeriodThatWouldBeDueBeforeItBegins() {
        assertThat(periods("每月2日前"))
                .extracting(Period::no)
                .as("2 September lies before the campaign; the numbers stay those of the months")
                .isEqualTo(List.of(2, 3, 4, 5));
    }

    @Test
    void recursQuarterly() {
        assertThat(periods("每季度"))
                .containsExactly(
                        period(1, "2023-09-04", "2023-09-30"),
                        period(2, "2023-10-01", "2023-12-31"),
                        period(3, "2024-01-01", "2024-01-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"主题教育期间", "全程", "throughout"})
    void lastsAllThroughTheCampaign(String words) {
        assertThat(periods(words)).containsExactly(new Period(1, START, END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "尽快", "适时", "as soon as possible", "2023年2月30日", "30 February"})
    void namesNoDate(String words) {
        assertThat(DeadlineRule.read(words, START)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年8月底前", "2025年1月", "8月"})
    void isNeverDueInTheCampaign(String words) {
        assertThat(periods(words)).isEmpty();
    }

    private static List<Period> periods(String words) {
        return DeadlineRule.read(words, START).orElseThrow().periods(START, END);
    }

    private static Period period(int no, String from, String due) {
        return new Period(no, LocalDate.parse(from), LocalDate.parse(due));
    }
}
