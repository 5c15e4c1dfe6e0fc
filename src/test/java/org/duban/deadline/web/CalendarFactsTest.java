package org.duban.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duban.deadline.Calendars;
import org.duban.deadline.WorkingCalendar;
import org.duban.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CalendarFactsTest {

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Calendars calendars;

    @Test
    void isUncertainOfAYearWithoutANotice() {
        CalendarFacts facts = new CalendarFacts(calendar, calendars);
        assertThat(facts.uncertain(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(facts.uncertain(LocalDate.of(2079, 1, 1))).isTrue();
        assertThat(facts.uncertain(null)).as("no date, no doubt").isFalse();
        assertThat(facts.knownYears()).contains("2023", "2026").doesNotContain("2079");
    }

    @Test
    void knowsDaysOffAndDaysWorkedInstead() {
        CalendarFacts facts = new CalendarFacts(calendar, calendars);
        assertThat(facts.dayOff(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(facts.dayOff(LocalDate.of(2026, 10, 10)))
                .as("a Saturday that is worked")
                .isFalse();
        assertThat(facts.dayOff(LocalDate.of(2026, 10, 1)))
                .as("a Thursday that is off")
                .isTrue();
    }
}
