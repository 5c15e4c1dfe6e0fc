package org.duban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReadingTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'weekdays_off':['2027-01-01','2026-12-31'],'weekend_days_worked':[]} | notice-another-year[weekdays_off, 2, 2026-12-31, 2027]",
                "{'weekdays_off':['2027-01-01'],'weekend_days_worked':['2028-01-01']} | notice-another-year[weekend_days_worked, 1, 2028-01-01, 2027]",
                "{'weekdays_off':['2027-01-02'],'weekend_days_worked':[]} | notice-on-a-weekend[weekdays_off, 1, 2027-01-02]",
                "{'weekdays_off':['2027-01-01'],'weekend_days_worked':['2027-01-04']} | notice-on-a-weekday[weekend_days_worked, 1, 2027-01-04]",
                "{'weekdays_off':['2027-01-01','2027-01-01'],'weekend_days_worked':[]} | notice-twice[weekdays_off, 2, 2027-01-01]",
                "{'weekdays_off':['2027-02-30'],'weekend_days_worked':[]} | notice-not-a-date[weekdays_off, 1, 2027-02-30]",
                "{'weekdays_off':[20270101],'weekend_days_worked':[]} | notice-not-a-date[weekdays_off, 1, 20270101]",
                "{'weekdays_off':['2027-01-01']} | notice-list-missing[weekend_days_worked]",
                "{'weekdays_off':'2027-01-01','weekend_days_worked':[]} | notice-list-missing[weekdays_off]",
                "{'weekdays_off':['2027-01-01'],'weekend_days_worked':[],'days':[]} | notice-unknown-list[days, weekdays_off, weekend_days_worked]",
                "{'weekdays_off':[],'weekend_days_worked':[]} | notice-without-days[weekdays_off]",
                "{'weekdays_off':['2027-01-01', | notice-unreadable[1, 31]",
                "{'weekdays_off':[],'weekend_days_worked':[]} and more | notice-unreadable[1, 46]",
                "['2027-01-01'] | notice-not-a-notice[weekdays_off, weekend_days_worked]",
                "PK\u0003\u0004 | notice-unreadable[1, 1]",
                "'' | notice-not-a-notice[weekdays_off, weekend_days_worked]"
            })
    void saysWhatIsWrongAndWhere(String content, String complaint) {
        assertThat(refusal(content.replace('\'', '"')).fields())
                .extracting(field -> field.field() + ": " + field.code() + field.args())
                .containsExactly("file: deadline." + complaint);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(refusal("{\"weekdays_off\":[\"2026-01-01\",\"x\"],\"weekend_days_worked\":[\"2027-01-04\"]}")
                        .fields())
                .extracting(Refusal.Field::code)
                .containsExactly(
                        "deadline.notice-another-year", "deadline.notice-not-a-date", "deadline.notice-on-a-weekday");
    }

    @Test
    void refusesWhatIsTooLongForAYear() {
        assertThat(refusal(" ".repeat(70_000)).fields())
                .extracting(Refusal.Field::code)
                .containsExactly("deadline.notice-too-long");
    }

    @Test
    void readsANoticeWithAndWithoutAByteOrderMark() throws IOException {
        String notice = "{\"weekdays_off\":[\"2027-01-01\"],\"weekend_days_worked\":[\"2027-01-03\"]}";
        YearNotice expected = new YearNotice(List.of(LocalDate.of(2027, 1, 1)), List.of(LocalDate.of(2027, 1, 3)));
        assertThat(read(notice)).isEqualTo(expected);
        assertThat(read("\uFEFF" + notice)).isEqualTo(expected);
    }

    private static Refusal refusal(String content) {
        return catchThrowableOfType(Refusal.class, () -> read(content));
    }

    private static YearNotice read(String content) throws IOException {
        return NoticeReading.read(2027, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
