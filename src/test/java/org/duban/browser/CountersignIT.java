package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Countersigned on phones: the heads of the lead units of the sample campaign are asked at once, and three of five are
 * more than half of them.
 */
@BrowserTest
class CountersignIT {

    private static final String TEXT = "One. The counter opens at nine.";

    /** Of five lead units: the secretariat, whose chief is another, and four bureaus. */
    private static final List<String> HEADS = List.of("d026", "d042", "d057");

    @Test
    void theStepIsDecidedWhenEnoughLeadUnitsHaveSigned(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-shared", TEXT);
        for (String head : HEADS) {
            Page phone = visit.openWith(head, Visit.Screen.PHONE, "zh-CN");
            assertThat(phone.locator("a[data-inbox-row][href='" + submission + "']"))
                    .hasCount(1);
            phone.navigate(submission);
            assertThat(phone.locator("#route .route-head").first()).containsText("50%");
            visit.look(phone, "countersign-" + head + "-phone-zh-CN");
            phone.locator(".act-bar [data-act=approve]").click();
            Locator form = phone.locator("form[action$='" + submission + "/approve']");
            form.locator("textarea").fill("Agreed by " + head);
            form.locator("button[type=submit]").click();
            assertThat(phone.locator(".alert-done").first()).isVisible();
        }
        Page phone = visit.openWith(HEADS.get(0), Visit.Screen.PHONE, "en");
        phone.navigate(submission);
        assertThat(phone.locator(".route-step.is-passed")).hasCount(1);
        assertThat(phone.locator(".signer.is-approved")).hasCount(3);
        assertThat(phone.locator(".signer.is-cancelled").first()).isVisible();
        visit.look(phone, "countersigned-phone-en");
    }

    @Test
    void oneReturnsItAndTheOthersAreNoLongerAsked(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-shared", TEXT);
        Page first = visit.openWith("d026", Visit.Screen.PHONE, "en");
        first.navigate(submission);
        first.locator(".act-bar [data-act=return]").click();
        Locator form = first.locator("form[action$='" + submission + "/return']");
        form.locator("[name=reason]").fill("Nine is too late");
        form.locator("button[type=submit]").click();
        assertThat(first.locator(".alert-done").first()).isVisible();

        Page other = visit.openWith("d042", Visit.Screen.PHONE, "en");
        assertThat(other.locator("a[data-inbox-row][href='" + submission + "']"))
                .hasCount(0);
        other.navigate(submission);
        other.waitForURL(Pattern.compile(submission));
        assertThat(other.locator("[data-act=approve]")).hasCount(0);
        assertThat(other.locator("#route")).containsText("Nine is too late");
    }
}
