package org.duban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WorkingDayDeadlinesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId URUMQI = ZoneId.of("Asia/Urumqi");

    @Test
    void isRedOnlyTheDayAfterTheDueDay() {
        LocalDate due = LocalDate.of(2026, 3, 20);
        assertThat(at("2026-03-20T23:59:59.999+08:00").levelOf(due, SHANGHAI)).isEqualTo(AlertLevel.YELLOW);
        assertThat(at("2026-03-21T00:00:00+08:00").levelOf(due, SHANGHAI)).isEqualTo(AlertLevel.RED);
    }

    @Test
    void countsTheDayInTheZoneOfTheCampaign() {
        LocalDate due = LocalDate.of(2026, 3, 20);
        Deadlines night = at("2026-03-21T01:00:00+08:00");
        assertThat(night.levelOf(due, SHANGHAI)).isEqualTo(AlertLevel.RED);
        assertThat(night.levelOf(due, URUMQI)).isEqualTo(AlertLevel.YELLOW);
        assertThat(night.today(URUMQI)).isEqualTo(due);
    }

    @Test
    void turnsYellowWhenFiveWorkingDaysAreLeftAcrossAHoliday() {
        // 2026-10-12 is a Monday; the 10th, a Saturday, is worked; the 1st to the 7th are free
        LocalDate due = LocalDate.of(2026, 10, 12);
        Instant yellow = Instant.parse("2026-09-28T16:00:00Z");
        assertThat(at("2026-09-28T12:00:00+08:00").nextChange(due, SHANGHAI)).contains(yellow);
        assertThat(at("2026-09-28T12:00:00+08:00").levelOf(due, SHANGHAI)).isEqualTo(AlertLevel.GREEN);
        assertThat(at("2026-09-29T00:00:00+08:00").levelOf(due, SHANGHAI)).isEqualTo(AlertLevel.YELLOW);
        assertThat(at("2026-09-29T00:00:00+08:00").workingDaysLeft(due, SHANGHAI))
                .isEqualTo(5);
    }

    @Test
    void theNextChangeIsExactlyWhereTheLevelChanges() {
        for (LocalDate due = LocalDate.of(2026, 1, 1); due.getYear() == 2026; due = due.plusDays(1)) {
            Instant now = due.minusDays(40).atStartOfDay(SHANGHAI).toInstant();
            AlertLevel level = AlertLevel.GREEN;
            for (AlertLevel expected : new AlertLevel[] {AlertLevel.YELLOW, AlertLevel.RED}) {
                assertThat(on(now).levelOf(due, SHANGHAI)).isEqualTo(level);
                now = on(now).nextChange(due, SHANGHAI).orElseThrow();
                assertThat(on(now.minusNanos(1)).levelOf(due, SHANGHAI)).isEqualTo(level);
                assertThat(on(now).levelOf(due, SHANGHAI)).isEqualTo(expected);
                level = expected;
            }
            assertThat(on(now).nextChange(due, SHANGHAI)).isEmpty();
        }
    }

    @Test
    void countsWhatIsLeftAndWhatIsOverdue() {
        LocalDate friday = LocalDate.of(2026, 3, 20);
        assertThat(at("2026-03-18T10:00:00+08:00").workingDaysLeft(friday, SHANGHAI))
                .isEqualTo(2);
        assertThat(at("2026-03-20T10:00:00+08:00").workingDaysLeft(friday, SHANGHAI))
                .isZero();
        assertThat(at("2026-03-21T10:00:00+08:00").workingDaysLeft(friday, SHANGHAI))
                .isEqualTo(-1);
        assertThat(at("2026-03-24T10:00:00+08:00").workingDaysLeft(friday, SHANGHAI))
                .isEqualTo(-2);
    }

    @Test
    void isGreenForEverWithoutADueDate() {
        assertThat(at("2026-03-20T10:00:00+08:00").levelOf(null, SHANGHAI)).isEqualTo(AlertLevel.GREEN);
        assertThat(at("2026-03-20T10:00:00+08:00").nextChange(null, SHANGHAI)).isEmpty();
    }

    private static Deadlines at(String moment) {
        return on(OffsetDateTime.parse(moment).toInstant());
    }

    private static Deadlines on(Instant now) {
        return new WorkingDayDeadlines(NoticeCalendarTest.CALENDAR, Clock.fixed(now, ZoneOffset.UTC), 5);
    }
}
