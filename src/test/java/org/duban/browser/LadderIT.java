package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.duban.escalation.EscalatedCases;
import org.duban.rectification.Items;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An item on its ladder: what was passed over, what was done, what is to come, and the clock that stands still. */
@BrowserTest
class LadderIT {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    List<EscalatedCases> escalated;

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void showsWhatLiesBehindAndWhatIsToCome(Visit.Screen screen, String language, Visit visit) {
        String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language;
        Page office = visit.openAs("office", screen, language);

        Locator ladder = ladderOf(office, overdue("order by id"));
        assertThat(ladder.locator(".is-fired").first()).isVisible();
        assertThat(ladder.locator(".is-caught_up")).hasCount(0);
        assertThat(ladder.locator(".is-to_come").first()).isVisible();
        assertThat(ladder.locator("[aria-current=step]")).hasCount(1);
        visit.look(office, "ladder-fired-" + name);

        long takenOver = overdue("order by id desc");
        takeOver(takenOver);
        ladder = ladderOf(office, takenOver);
        assertThat(ladder.locator(".is-caught_up")).hasCount(1);
        assertThat(ladder.locator(".is-fired")).hasCount(0);
        visit.look(office, "ladder-passed-over-" + name);
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

    private long overdue(String order) {
        return anItem("due_on < ? and open_request_id is null and kind = 'IMMEDIATE' " + order, today());
    }

    /** As an old ledger brings it along: no step of it was taken before the ladder was turned on. */
    private void takeOver(long item) {
        jdbc.update("delete from escalation_firing where case_type = 'rectification' and case_id = ?", item);
        jdbc.update("update rectification_item set clock_next_on = null, clock_struck_until = null where id = ?", item);
        escalated.stream()
                .filter(each -> each.caseType().equals(Items.CASE_TYPE))
                .forEach(each -> each.renew(item));
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
