package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class CalendarIT {

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void showsTheYearAndTakesANoticeAfterALook(Visit.Screen screen, String language, Visit visit) {
        String name = screen + "-" + language;
        Page page = visit.openAs("office", screen, language);
        page.navigate("/calendar?year=2026");
        assertThat(page.locator(".month").count()).isEqualTo(12);
        visit.look(page, "calendar-" + name);

        page.navigate("/calendar?year=2061");
        visit.look(page, "calendar-unknown-" + name);
        upload(page, "{\"weekdays_off\":[\"2060-12-31\"],\"weekend_days_worked\":[]}");
        assertThat(page.locator(".alert-problem").innerText()).contains("2060-12-31");
        visit.look(page, "calendar-refused-" + name);
        upload(page, "{\"weekdays_off\":[\"2061-01-03\"],\"weekend_days_worked\":[\"2061-01-08\"]}");
        page.waitForURL("**/calendar/notices/*");
        assertThat(page.locator(".is-changed").count()).isEqualTo(2);
        visit.look(page, "calendar-preview-" + name);
    }

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "PHONE, en"})
    void warnsWhileADateIsTypedThatNoCalendarReaches(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.openAs("office", screen, language);
        page.navigate("/campaigns");
        page.locator("a[href$='/edit']").first().click();
        page.locator("#endsOn").fill("2062-03-01");
        page.locator("#endsOn").blur();
        assertThat(page.locator("#endsOn-no-calendar").innerText()).contains("2062");
        page.locator("#endsOn").fill("2026-03-02");
        page.locator("#endsOn").blur();
        assertThat(page.locator("#endsOn-no-calendar").count()).isZero();
        visit.look(page, "campaign-date-" + screen + "-" + language);
    }

    private static void upload(Page page, String notice) {
        page.locator("#year").fill("2061");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("cn-2061.json", "application/json", notice.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button[type=submit]").click();
    }
}
