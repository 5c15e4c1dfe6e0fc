package org.duban.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.duban.deadline.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private final WorkingCalendar calendar = mock(WorkingCalendar.class);

    @BeforeEach
    void weekends() {
        given(calendar.isWorkingDay(any()))
                .willAnswer(
                        call -> call.<LocalDate>getArgument(0).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
        given(calendar.plusWorkingDays(any(), anyInt())).willAnswer(call -> {
            LocalDate day = call.getArgument(0);
            do {
                day = day.minusDays(1);
            } while (!calendar.isWorkingDay(day));
            return day;
        });
    }

    @Test
    void theFirstHalfEndsOnTheLastWorkingDayUpToTheFifteenth() {
        Period period = Period.halfMonth(1, LocalDate.of(2023, 10, 15), calendar);

        assertThat(period.key()).isEqualTo("2023-10-a");
        // the fifteenth is a Sunday: over already, so that it is due at once
        assertThat(period.dueOn()).isEqualTo(LocalDate.of(2023, 10, 15));
        assertThat(Period.halfMonth(1, LocalDate.of(2023, 10, 1), calendar).dueOn())
                .isEqualTo(LocalDate.of(2023, 10, 13));
    }

    @Test
    void theSecondHalfBeginsOnTheSixteenth() {
        Period period = Period.halfMonth(1, LocalDate.of(2023, 10, 16), calendar);

        assertThat(period.key()).isEqualTo("2023-10-b");
        assertThat(period.dueOn()).isEqualTo(LocalDate.of(2023, 10, 31));
    }

    @Test
    void aRoundOfTheOfficeIsNotTheMonthsOwn() {
        LocalDate today = LocalDate.of(2023, 10, 9);

        assertThat(Period.month(1, today, today, null).key()).isEqualTo("2023-10");
        assertThat(Period.day(1, today, today, null).key()).isEqualTo("2023-10-09");
    }
}
