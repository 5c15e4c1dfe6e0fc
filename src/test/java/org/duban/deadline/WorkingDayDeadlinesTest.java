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
    void countsTheDayInTheZoneOfTheCampaign() {
        LocalDate due = LocalDate.of(2026, 3, 20);
        Deadlines night = at("2026-03-21T01:00:00+08:00");
        assertThat(night.today(SHANGHAI)).isEqualTo(due.plusDays(1));
        assertThat(night.today(URUMQI)).isEqualTo(due);
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

    private static Deadlines at(String moment) {
        return on(OffsetDateTime.parse(moment).toInstant());
    }

    private static Deadlines on(Instant now) {
        return new WorkingDayDeadlines(NoticeCalendarTest.CALENDAR, Clock.fixed(now, ZoneOffset.UTC));
    }
}
