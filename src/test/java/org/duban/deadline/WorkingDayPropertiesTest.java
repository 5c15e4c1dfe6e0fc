package org.duban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of working days whatever the notices say; the calendars are made up, a day off here, a Sunday worked there. */
class WorkingDayPropertiesTest {

    private static final int FIRST = 2027;
    private static final int LAST = 2029;

    @Property
    void theDaysBetweenAreThoseOneWouldCount(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate a, @ForAll("dates") LocalDate b) {
        LocalDate from = a.isBefore(b) ? a : b;
        LocalDate to = a.isBefore(b) ? b : a;
        long counted = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo((int) counted);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo((int) -counted);
    }

    @Property
    void aWayIsAsLongAsItsTwoParts(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll("dates") LocalDate over,
            @ForAll("dates") LocalDate to) {
        assertThat(calendar.workingDaysBetween(from, over) + calendar.workingDaysBetween(over, to))
                .isEqualTo(calendar.workingDaysBetween(from, to));
    }

    @Property
    void addingGivesAWorkingDayThatIsSoFarAway(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = 1, max = 300) int days) {
        LocalDate to = calendar.plusWorkingDays(from, days);
        assertThat(calendar.isWorkingDay(to)).isTrue();
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Property
    void goingBackEndsWhereItBegan(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate any,
            @ForAll @IntRange(min = -300, max = 300) int days) {
        LocalDate from = calendar.plusWorkingDays(any, 0);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, days), -days))
                .isEqualTo(from);
    }

    @Property
    void twoStepsGoAsFarAsOne(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = 1, max = 150) int one,
            @ForAll @IntRange(min = 1, max = 150) int other) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, one), other))
                .isEqualTo(calendar.plusWorkingDays(from, one + other));
    }

    @Property
    void whoBeginsLaterIsNeverDueEarlierAndWhoHasLongerIsDueLater(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(min = -100, max = 100) int days) {
        LocalDate due = calendar.plusWorkingDays(from, days);
        assertThat(calendar.plusWorkingDays(from.plusDays(later), days)).isAfterOrEqualTo(due);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, 0), 1))
                .isAfter(calendar.plusWorkingDays(from, 0));
    }

    @Property
    void nothingAddedIsTheNextWorkingDayAtMostAndOnce(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate from) {
        LocalDate first = calendar.plusWorkingDays(from, 0);
        assertThat(from.datesUntil(first)).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(first)).isTrue();
        assertThat(calendar.plusWorkingDays(first, 0)).isEqualTo(first);
    }

    @Property
    void aNoticeChangesNoYearButItsOwn(
            @ForAll("notices") YearNotice notice, @ForAll("dates") LocalDate from, @ForAll("dates") LocalDate to) {
        WorkingCalendar plain = new NoticeCalendar(Map.of());
        WorkingCalendar noticed = new NoticeCalendar(Map.of(FIRST, notice));
        int moved = notice.weekendDaysWorked().size() - notice.weekdaysOff().size();
        LocalDate before = LocalDate.of(FIRST, 1, 1).minusDays(1);
        LocalDate last = LocalDate.of(FIRST, 12, 31);
        assertThat(noticed.workingDaysBetween(before, last)).isEqualTo(plain.workingDaysBetween(before, last) + moved);
        if (from.getYear() > FIRST && to.getYear() > FIRST) {
            assertThat(noticed.workingDaysBetween(from, to)).isEqualTo(plain.workingDaysBetween(from, to));
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        int first = (int) LocalDate.of(FIRST, 1, 1).toEpochDay();
        int last = (int) LocalDate.of(LAST, 12, 31).toEpochDay();
        return Arbitraries.integers().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<YearNotice> notices() {
        return notice(FIRST);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Combinators.combine(notice(FIRST), notice(FIRST + 1)) // and none for the last year
                .as((one, other) -> new NoticeCalendar(Map.of(FIRST, one, FIRST + 1, other)));
    }

    private static Arbitrary<YearNotice> notice(int year) {
        return Combinators.combine(some(year, false, 60), some(year, true, 40)).as(YearNotice::new);
    }

    private static Arbitrary<List<LocalDate>> some(int year, boolean weekend, int atMost) {
        Set<LocalDate> all = IntStream.rangeClosed(1, 365)
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .filter(day -> Weekends.isWeekend(day) == weekend)
                .collect(Collectors.toSet());
        return Arbitraries.of(all).list().uniqueElements().ofMaxSize(atMost);
    }
}
