package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.duban.inspection.InspectionSchedule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was closed is looked at again: the office at its desk sees how it was drawn, a supervisor goes there with a phone. */
@BrowserTest
class InspectionIT {

    @Autowired
    InspectionSchedule schedule;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void draw() {
        schedule.look();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theOfficeSeesARoundWithItsSeedAndItsUnits(String language, Visit visit) {
        Map<String, Object> round = jdbc.queryForMap("select id, campaign_id, seed from inspection_round"
                + " where kind = 'REVERSE_CHECK' order by id fetch first 1 rows only");
        Page page = visit.openAs("office", Visit.Screen.DESK, language);
        page.navigate("/campaigns/" + round.get("campaign_id"));
        page.locator(".campaign-tabs a[href$='/inspections']").click();
        page.waitForURL(Pattern.compile("/inspections$"));
        visit.look(page, "inspections-desk-" + language);

        page.locator("a[href*='/inspections/draw']").first().click();
        page.waitForURL(Pattern.compile("/inspections/draw"));
        visit.look(page, "inspections-draw-desk-" + language);

        page.navigate("/inspection-rounds/" + round.get("id"));
        assertThat(page.locator(".seed")).hasText(String.valueOf(round.get("seed")));
        page.locator("details.fold > summary").click();
        assertThat(page.locator(".ticket").first()).isVisible();
        visit.look(page, "inspection-round-desk-" + language);
    }

    @Test
    void aSupervisorRecordsAReverseCheckOnAPhone(Visit visit) {
        Page page = openCheck(visit, "zh-CN");
        visit.look(page, "inspection-phone-zh-CN");
        Locator form = page.locator("form[action$='/record']");
        form.locator("label.chip").first().click();
        form.locator("#place").fill("Hall 3");
        form.locator("#peopleMet").fill("A clerk");
        form.locator("#findings").fill("Open until five");
        form.locator("#evidence")
                .setInputFiles(new FilePayload("seen.txt", "text/plain", "seen".getBytes(StandardCharsets.UTF_8)));
        form.locator("#holds label.chip").first().click();
        form.locator("button[type=submit]").click();

        assertThat(page.locator(".alert-done").first()).isVisible();
        assertThat(page.locator("form[action$='/record']")).hasCount(0);
        visit.look(page, "inspection-recorded-phone-zh-CN");
    }

    @Test
    void aResultThatLacksSomethingIsShownAgainOnAPhone(Visit visit) {
        Page page = openCheck(visit, "en");
        visit.look(page, "inspection-phone-en");
        page.locator("form[action$='/record'] button[type=submit]").click();

        assertThat(page.locator("#findings-error")).isVisible();
        visit.look(page, "inspection-refused-phone-en");
    }

    /** A reverse check that waits for this supervisor, who had no hand in the item. */
    private Page openCheck(Visit visit, String language) {
        Page page = visit.openAs("supervisor", Visit.Screen.PHONE, language);
        page.navigate("/inbox");
        assertThat(page.locator("a[href*='/inspections/']").first()).isVisible();
        for (Long check : jdbc.queryForList(
                "select id from inspection where kind = 'REVERSE_CHECK' and state = 'WAITING' order by id",
                Long.class)) {
            page.navigate("/inspections/" + check);
            if (page.locator("form[action$='/record']").count() > 0) {
                return page;
            }
        }
        throw new AssertionError("no reverse check waits for the supervisor");
    }
}
