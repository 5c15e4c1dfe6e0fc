package org.duban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The packaged years, compared day by day with the notices as they are worded: holidays as spans, make-up days by name. */
class NoticeCalendarTest {

    static final WorkingCalendar CALENDAR =
            new NoticeCalendar(new NoticeFiles(new PathMatchingResourcePatternResolver())
                    .read(List.of("classpath:config/working-days/cn-*.json")));

    @ParameterizedTest(name = "{0} has {3} working days")
    @CsvSource({
        "2023, 01-01..01-02 01-21..01-27 04-05..04-05 04-29..05-03 06-22..06-24 09-29..10-06,"
                + " 01-28 01-29 04-23 05-06 06-25 10-07 10-08, 249",
        "2024, 01-01..01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10..06-10 09-15..09-17 10-01..10-07,"
                + " 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12, 251",
        "2025, 01-01..01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08,"
                + " 01-26 02-08 04-27 09-28 10-11, 248",
        "2026, 01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07,"
                + " 01-04 02-14 02-28 05-09 09-20 10-10, 248"
    })
    void countsEveryDayAsTheNoticeOfItsYearDoes(int year, String holidays, String madeUp, int expected) {
        Set<LocalDate> free = Stream.of(holidays.trim().split(" "))
                .flatMap(span -> span(year, span))
                .collect(Collectors.toSet());
        Set<LocalDate> worked = Stream.of(madeUp.trim().split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());
        int workingDays = 0;
        for (LocalDate day : daysOf(year)) {
            boolean working = worked.contains(day) || (!free.contains(day) && !Weekends.isWeekend(day));
            assertThat(CALENDAR.isWorkingDay(day)).as(day.toString()).isEqualTo(working);
            workingDays += working ? 1 : 0;
        }
        assertThat(workingDays).isEqualTo(expected);
        assertThat(CALENDAR.knows(year)).isTrue();
    }

    @Test
    void countsTheDaysBetweenAsIfOneByOne() {
        Random random = new Random(20260101);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = LocalDate.of(2022, 12, 1).plusDays(random.nextInt(1_600));
            LocalDate to = from.plusDays(random.nextInt(400));
            long oneByOne = from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(CALENDAR::isWorkingDay)
                    .count();
            assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo((int) oneByOne);
            assertThat(CALENDAR.workingDaysBetween(to, from)).isEqualTo((int) -oneByOne);
        }
    }

    @Test
    void goingThereAndBackEndsWhereItBegan() {
        Random random = new Random(20260102);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = CALENDAR.plusWorkingDays(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_400)), 0);
            int days = random.nextInt(120) - 60;
            LocalDate there = CALENDAR.plusWorkingDays(start, days);
            assertThat(CALENDAR.plusWorkingDays(there, -days)).isEqualTo(start);
            assertThat(CALENDAR.workingDaysBetween(start, there)).isEqualTo(days);
            assertThat(CALENDAR.isWorkingDay(there)).isTrue();
        }
    }

    @Test
    void addingNothingToADayOffGivesTheNextWorkingDay() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 10, 1), 0)).isEqualTo("2026-10-08");
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 10, 10), 0)).isEqualTo("2026-10-10");
    }

    @Test
    void aYearWithoutNoticeCountsMondayToFridayAndSaysThatItIsUnknown() {
        assertThat(CALENDAR.knows(2031)).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 10, 4))).isFalse();
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(1999, 12, 31), LocalDate.of(9999, 12, 31)))
                .isGreaterThan(2_000_000);
    }

    private static Stream<LocalDate> span(int year, String span) {
        String[] ends = span.split("\\.\\.");
        return LocalDate.parse(year + "-" + ends[0])
                .datesUntil(LocalDate.parse(year + "-" + ends[1]).plusDays(1));
    }

    private static List<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
    }
}
