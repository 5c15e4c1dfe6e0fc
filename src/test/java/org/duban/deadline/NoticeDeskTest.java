package org.duban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Each test has a year of its own, far ahead of what others count with. */
@DatabaseTest
@RecordApplicationEvents
class NoticeDeskTest {

    @Autowired
    private Calendars calendars;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TestCounties counties;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void countsByANoticeOnlyOnceItIsApplied() {
        LocalDate monday = LocalDate.of(2041, 1, 7);
        long id = upload(2041, monday);
        assertThat(calendar.knows(2041)).isFalse();
        assertThat(calendars.preview(county.officeMember(), id).becomeOff()).containsExactly(monday);

        calendars.apply(county.officeMember(), CommandKey.random(), id);

        assertThat(calendar.knows(2041)).isTrue();
        assertThat(calendar.isWorkingDay(monday)).isFalse();
        assertThat(calendars.preview(county.officeMember(), id).applied()).isTrue();
        assertThat(events.stream(CalendarChanged.class)).containsExactly(new CalendarChanged(2041));
        assertThat(audit.timeline(new CaseRef("calendar", 2041)))
                .extracting(AuditEntry::action)
                .containsExactly("deadline.calendar-changed");
    }

    @Test
    void theLaterNoticeOfAYearWinsAsAWhole() {
        LocalDate first = LocalDate.of(2042, 1, 6);
        LocalDate second = LocalDate.of(2042, 1, 7);
        apply(upload(2042, first));
        long later = upload(2042, second);
        NoticePreview preview = calendars.preview(county.officeMember(), later);
        assertThat(preview.becomeOff()).containsExactly(second);
        assertThat(preview.becomeWorking()).containsExactly(first);
        apply(later);
        assertThat(calendar.isWorkingDay(first)).isTrue();
        assertThat(calendar.isWorkingDay(second)).isFalse();
        NoticePreview same = calendars.preview(county.officeMember(), upload(2042, second));
        assertThat(same.changesNothing()).isTrue();
    }

    @Test
    void anotherNodeCountsByItFromItsNextLookOn() {
        LocalDate tuesday = LocalDate.of(2043, 1, 6);
        LiveCalendar otherNode = new LiveCalendar(Map.of(), new StoredNotices(jdbc, clock));
        apply(upload(2043, tuesday));
        assertThat(otherNode.knows(2043)).isFalse();
        otherNode.renew();
        assertThat(otherNode.isWorkingDay(tuesday)).isFalse();
    }

    @Test
    void aRepeatedClickAppliesOnceAndASecondIsTold() {
        long id = upload(2044, LocalDate.of(2044, 1, 5));
        CommandKey key = CommandKey.random();
        calendars.apply(county.officeMember(), key, id);
        calendars.apply(county.officeMember(), key, id);
        assertThat(events.stream(CalendarChanged.class)).hasSize(1);
        refuses("deadline.notice-applied", () -> apply(id));
    }

    @Test
    void theOfficeAloneKeepsTheCalendar() {
        InputStream notice = notice(LocalDate.of(2045, 1, 5));
        refuses(
                "deadline.not-keeper",
                () -> calendars.upload(county.handler(), CommandKey.random(), 2045, "cn-2045.json", notice));
        long id = upload(2045, LocalDate.of(2045, 1, 5));
        refuses("deadline.not-keeper", () -> calendars.preview(county.supervisor(), id));
        refuses("deadline.not-keeper", () -> calendars.apply(county.handler(), CommandKey.random(), id));
        refuses(
                "deadline.no-such-notice",
                () -> calendars.preview(counties.build().officeMember(), id));
        assertThat(calendar.knows(2045)).isFalse();
    }

    @Test
    void refusesAFileThatSaysAnotherYear() {
        InputStream notice = notice(LocalDate.of(2046, 1, 5));
        assertThatThrownBy(() ->
                        calendars.upload(county.officeMember(), CommandKey.random(), 2046, "cn-2047.json", notice))
                .hasMessageContaining("deadline.notice-named-otherwise");
        refuses("deadline.no-such-year", () -> calendars.year(1999));
    }

    private void apply(long id) {
        calendars.apply(county.officeMember(), CommandKey.random(), id);
    }

    private long upload(int year, LocalDate off) {
        return calendars.upload(county.officeMember(), CommandKey.random(), year, "cn-" + year + ".json", notice(off));
    }

    private static InputStream notice(LocalDate off) {
        return new ByteArrayInputStream(
                ("{\"weekdays_off\":[\"" + off + "\"],\"weekend_days_worked\":[]}").getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageContaining(code);
    }
}
