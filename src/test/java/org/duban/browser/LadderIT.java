package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An item on its ladder: what was passed over, what was done, what is to come, and the clock that stands still. */
@BrowserTest
class LadderIT {

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void showsWhatLiesBehindAndWhatIsToCome(Visit.Screen screen, String language, Visit visit) {
        String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language;
        Page office = visit.openAs("office", screen, language);

        long overdue = anItem("due_on < ? and open_request_id is null order by id", today());
        Locator ladder = ladderOf(office, overdue);
        assertThat(ladder.locator(".is-caught_up")).hasCount(1);
        assertThat(ladder.locator(".is-to_come").first()).isVisible();
        assertThat(ladder.locator("[aria-current=step]")).hasCount(1);
        visit.look(office, "ladder-passed-over-" + name);

        long fired = anItem("due_on < ? and open_request_id is null order by id desc", today());
        jdbc.update(
                "update escalation_firing set how = 'IN_TIME' where case_type = 'rectification' and case_id = ?",
                fired);
        ladder = ladderOf(office, fired);
        assertThat(ladder.locator(".is-caught_up")).hasCount(0);
        assertThat(ladder.locator(".is-fired").first()).isVisible();
        visit.look(office, "ladder-fired-" + name);
    }

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void standsStillWhileAnAppealIsDecided(Visit.Screen screen, String language, Visit visit) {
        Page office = visit.openAs("office", screen, language);
        long appealed = anItem("due_on > ? and open_request_kind = 'APPEAL' order by id", today());

        Locator ladder = ladderOf(office, appealed);

        assertThat(ladder.locator(".sheet-head .tag")).isVisible();
        assertThat(ladder.locator(".is-to_come").first()).isVisible();
        assertThat(ladder.locator("[aria-current=step]")).hasCount(0);
        assertThat(ladder.locator(".is-to_come time")).hasCount(0);
        visit.look(office, "ladder-stopped-" + screen.name().toLowerCase(Locale.ROOT) + "-" + language);
    }

    private static Locator ladderOf(Page page, long item) {
        page.navigate("/items/" + item);
        Locator ladder = page.locator("#ladder");
        ladder.scrollIntoViewIfNeeded();
        assertThat(ladder).isVisible();
        return ladder;
    }

    private long anItem(String where, LocalDate day) {
        Long found = jdbc.queryForObject(
                "select id from rectification_item where state = 'IN_RECTIFICATION' and " + where
                        + " fetch first 1 rows only",
                Long.class,
                Date.valueOf(day));
        return found == null ? 0 : found;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
