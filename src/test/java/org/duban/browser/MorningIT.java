package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The office's morning: what is late, who has not moved, and one act about all of them. */
@BrowserTest
class MorningIT {

    @Test
    void everythingDownToTheRowsFitsADeskAndTheChartIsDrawn(Visit visit) {
        Page page = visit.openAs("office", Visit.Screen.DESK, "zh-CN");
        page.navigate("/board");

        assertThat(page.locator(".board-chart canvas")).isVisible();
        assertThat(page.locator(".ledger-table tbody tr").first()).isInViewport();
        assertThat(page.locator(".ledger-batch")).isInViewport();
    }

    @Test
    void aNumberOpensItsRowsBelowAndInTheLedger(Visit visit) {
        Page page = visit.openAs("office", Visit.Screen.DESK, "en");
        page.navigate("/board");
        Locator overdue = page.locator(".figure-overdue a");
        int number =
                Integer.parseInt(page.locator(".figure-overdue .figure-number").innerText());

        overdue.click();
        page.waitForURL("**/board?show=OVERDUE");
        assertThat(page.locator(".ledger-table tbody tr")).hasCount(Math.min(20, number));
        page.locator(".board-tabs-end a").first().click();
        page.waitForURL("**/ledger?alert=RED");
        assertThat(page.locator(".ledger-count strong")).containsText(String.valueOf(number));
    }

    @Test
    void selectedRowsAreUrgedTogether(Visit visit) {
        Page page = visit.openAs("office", Visit.Screen.DESK, "en");
        page.navigate("/board?show=OVERDUE");
        page.locator(".ledger-table input[name=ids]").nth(0).check();
        page.locator(".ledger-table input[name=ids]").nth(1).check();

        page.locator(".ledger-batch button[formaction$=urge]").click();

        page.waitForURL("**/board?show=OVERDUE");
        assertThat(page.locator(".board-page .alert[role=status]")).containsText("2 done");
    }

    @Test
    void theWallGoesOnWithoutASessionWhileTheMinutesPass(Visit visit) {
        Page office = visit.openAs("office", Visit.Screen.DESK, "zh-CN");
        office.navigate("/board");
        office.locator(".board-walls summary").click();
        office.locator("form[action$='/board/walls'] button").click();
        String wall = office.locator(".wall-made a").getAttribute("href");

        Page page = visit.open(Visit.Screen.DESK, "zh-CN");
        page.context().clearCookies();
        page.clock().install();
        page.navigate(wall);
        assertThat(page.locator(".board-chart canvas")).isVisible();
        for (int minute = 1; minute <= 3; minute++) {
            page.evaluate("document.querySelector('.wall-head h1').textContent = 'old'");
            page.clock().fastForward(30_000);
            assertThat(page.locator(".wall-head h1")).hasText("old");
            page.waitForResponse(
                    answer -> answer.url().equals(wall), () -> page.clock().fastForward(31_000));
            assertThat(page.locator(".wall-head h1")).not().hasText("old");
        }
    }

    @Test
    void theWallRefreshesItself(Visit visit) {
        Page page = visit.openAs("office", Visit.Screen.DESK, "zh-CN");
        page.navigate("/board/wall");
        assertThat(page.locator(".board-chart canvas")).isVisible();
        page.evaluate("document.querySelector('.wall-head h1').textContent = 'old'");

        page.evaluate("htmx.ajax('GET', document.getElementById('wall').getAttribute('hx-get'),"
                + " {target: '#wall', swap: 'outerHTML'})");

        assertThat(page.locator(".wall-head h1")).not().hasText("old");
        assertThat(page.locator(".board-chart canvas")).isVisible();
        visit.look(page, "wall");
        assertThat(page.locator("#wall")).hasAttribute("hx-trigger", "every 60s");
    }
}
