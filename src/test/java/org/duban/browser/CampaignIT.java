package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office's ways through its campaigns. */
@BrowserTest
class CampaignIT {

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void showsThePhasesInTimeAndWhatIsOpen(Visit.Screen screen, String language, Visit visit) {
        String name = screen + "-" + language;
        Page page = visit.openAs("office", screen, language);
        page.navigate("/campaigns");
        page.locator("td a[href^='/campaigns/']").first().click();
        page.locator("#campaign-gantt canvas").waitFor();

        assertThat(page.locator(".phase-list > li").count()).isEqualTo(8);
        assertThat(page.locator(".phase-list > li.is-open").count()).isEqualTo(5);
        assertThat(page.locator(".conditions li:not(.is-met) a").count()).isPositive();
        visit.look(page, "campaign-" + name);

        page.locator("#groups a[href$='/groups']").click();
        page.locator(".group-line summary").first().click();
        visit.look(page, "campaign-groups-" + name);
        page.locator(".calm-form button[type=submit]").click();
        page.waitForURL(url -> url.matches(".*/campaigns/\\d+"));
        assertThat(page.locator(".alert-done").isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "PHONE, en"})
    void opensACampaignFromATemplateAndRunsItsFirstPhase(Visit.Screen screen, String language, Visit visit) {
        String name = screen + "-" + language;
        Page page = visit.openAs("office", screen, language);
        page.navigate("/campaigns/new");
        visit.look(page, "campaign-choose-" + name);
        Locator template = page.locator(
                "form",
                new Page.LocatorOptions().setHas(page.locator("input[name=template][value=inspection-follow-up]")));
        template.locator("button[type=submit]").click();
        page.locator("#startsOn").fill("2026-12-01");
        page.locator("#endsOn").fill("2026-11-01");
        page.locator(".calm-form button[type=submit]").click();
        assertThat(page.locator("#endsOn-error").isVisible()).isTrue();
        visit.look(page, "campaign-open-refused-" + name);

        page.locator("#name").fill("CT " + name);
        page.locator("#endsOn").fill("2027-06-30");
        page.locator(".calm-form button[type=submit]").click();
        page.waitForURL(url -> url.matches(".*/campaigns/\\d+"));
        page.locator("form[action$='/open'] button").click();
        page.locator(".alert-done").waitFor();

        assertThat(page.locator(".phase-list > li.is-open").count()).isOne();
        assertThat(page.locator("form[action$='/end']").count()).isZero();
        assertThat(page.locator(".conditions li:not(.is-met) a[href$='/groups']")
                        .isVisible())
                .isTrue();
        visit.look(page, "campaign-begun-" + name);
    }
}
