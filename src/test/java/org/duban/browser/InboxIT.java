package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inbox with a keyboard at a desk, and its frame on a phone. */
@BrowserTest
class InboxIT {

    private static final String TEXT = "One. The counter opens at nine.";

    @Test
    void aPlanIsApprovedFromTheKeyboardInTwoActs(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page page = visit.openAs("leader", Visit.Screen.DESK, "en");
        page.navigate("/inbox");
        focus(page, submission);
        page.keyboard().press("a");

        Locator form = page.locator("#pane form[action$='" + submission + "/approve']");
        assertThat(form.locator("textarea")).isFocused();
        assertThat(page.locator("#pane .signer.is-approved")).hasCount(0);
        page.keyboard().type("Fine by me");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".signer.is-approved .opinion")).containsText("Fine by me");
    }

    @Test
    void aReturnIsOpenedAndGivenUpFromTheKeyboard(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page page = visit.openAs("leader", Visit.Screen.DESK, "zh-CN");
        page.route("**/js/approval.js", Route::abort); // a slow line: what belongs to the inbox works before it
        page.navigate("/inbox");
        focus(page, submission);
        page.keyboard().press("Enter");
        assertThat(page.locator("#pane article.submission")).isVisible();
        page.keyboard().press("r");
        Locator form = page.locator("#pane form[action$='" + submission + "/return']");
        assertThat(form.locator("textarea")).isFocused();
        page.keyboard().press("Escape");
        assertThat(form).isHidden();
    }

    /** What only names and signatures need may come late, or not at all. */
    @Test
    void theKeysInThePaneWaitForNoScript(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page page = visit.openAs("leader", Visit.Screen.DESK, "en");
        page.route("**/js/approval*.js", Route::abort);
        page.navigate("/inbox");
        focus(page, submission);
        page.keyboard().press("r");
        Locator returning = page.locator("#pane form[action$='" + submission + "/return']");
        assertThat(returning.locator("textarea")).isFocused();
        page.keyboard().press("Escape");
        assertThat(returning).isHidden();
        focus(page, submission);
        page.keyboard().press("a");
        Locator form = page.locator("#pane form[action$='" + submission + "/approve']");
        assertThat(form.locator("textarea")).isFocused();
        form.locator(".phrase").first().click();
        form.locator("textarea").focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".signer.is-approved .opinion")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theKeysAreListed(String language, Visit visit) {
        Page page = visit.openAs("leader", Visit.Screen.DESK, language);
        page.navigate("/inbox");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(page.locator("#keys kbd").first()).hasText("j");
        visit.look(page, "inbox-keys-desk-" + language);
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.locator("#keys-open").click();
        assertThat(page.locator("#keys")).isVisible();
    }

    @Test
    void theProcessIsDrawnInThePane(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page page = visit.openAs("leader", Visit.Screen.DESK, "en");
        page.navigate("/inbox");
        focus(page, submission);
        page.keyboard().press("Enter");
        page.locator("#pane #diagram").scrollIntoViewIfNeeded();
        assertThat(page.locator("#pane #diagram[data-drawn=true] svg"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        visit.look(page, "inbox-pane-desk-en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theBarFitsAPhone(String language, Visit visit) {
        Page phone = visit.openAs("office", Visit.Screen.PHONE, language);
        phone.navigate("/inbox");
        Locator shown = phone.locator(".rail-nav .rail-link:visible");
        assertThat(shown).hasCount(5);
        for (Locator entry : shown.all()) {
            Assertions.assertThat(
                            (Boolean)
                                    entry.evaluate(
                                            "link => link.scrollWidth <= link.clientWidth && link.getBoundingClientRect().right <= innerWidth"))
                    .as(entry.innerText())
                    .isTrue();
        }
        phone.locator(".rail-more summary").click();
        Locator organisation = phone.locator(".rail-more-list a[href='/organization']");
        assertThat(organisation).isInViewport();
        visit.look(phone, "frame-more-phone-" + language);
        organisation.click();
        phone.waitForURL(Pattern.compile("/organization"));
        assertThat(phone.locator(".rail-more summary.is-current")).isVisible();
    }

    /** By j, as often as it takes. */
    private static void focus(Page page, String submission) {
        Locator wanted = page.locator("[data-inbox-row][href='" + submission + "']");
        wanted.waitFor();
        int rows = page.locator("[data-inbox-row]").count();
        for (int i = 0; i < rows && !(Boolean) wanted.evaluate("row => row === document.activeElement"); i++) {
            page.keyboard().press("j");
        }
        assertThat(wanted).isFocused();
    }
}
