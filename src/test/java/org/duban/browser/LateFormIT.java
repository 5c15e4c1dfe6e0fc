package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form that is sent when the session has ended meanwhile: nothing that was entered is lost, nothing is done twice. */
@BrowserTest
class LateFormIT {

    private static final Pattern SIGN_IN = Pattern.compile("/login");
    private static final String REASON = "Nine is too late for the villages";

    @Test
    void aReturnIsStillThereAfterTheSignIn(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", "One. The counter opens at nine.");
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "zh-CN");
        phone.navigate(submission);
        phone.locator(".act-bar [data-act=return]").click();
        Locator form = phone.locator("form[action$='" + submission + "/return']");
        form.locator("[name=reason]").fill(REASON);
        endSession(phone);
        form.locator("button[type=submit]").click();

        phone.waitForURL(SIGN_IN);
        signIn(phone, "leader");
        phone.waitForURL(Pattern.compile(submission + "#act-return$"));
        assertThat(form.locator("[name=reason]")).hasValue(REASON);
        assertThat(form.locator(".draft-note")).isInViewport();
        visit.look(phone, "late-return-phone-zh-CN");
        form.locator("button[type=submit]").click();

        assertThat(phone.locator(".alert-done").first()).isVisible();
        assertThat(phone.locator(".signer .opinion").first()).containsText(REASON);
        phone.navigate(submission);
        assertThat(phone.locator(".draft-note")).hasCount(0);
    }

    @Test
    void anApprovalWaitsForTheSignInAndIsGivenOnce(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", "One. The counter opens at nine.");
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "en");
        phone.navigate(submission);
        phone.locator(".act-bar [data-act=approve]").click();
        Locator form = phone.locator("form[action$='" + submission + "/approve']");
        endSession(phone);
        form.locator("button[type=submit]").click();

        phone.waitForURL(SIGN_IN);
        signIn(phone, "leader");
        phone.waitForURL(Pattern.compile(submission + "#act-approve$"));
        assertThat(phone.locator(".signer.is-approved")).hasCount(0);
        form.locator("button[type=submit]").click();
        assertThat(phone.locator(".signer.is-approved")).hasCount(1);
    }

    @Test
    void aFormFromBeforeAnotherSignInIsKeptAsWell(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", "One. The counter opens at nine.");
        Page page = visit.openAs("leader", Visit.Screen.DESK, "en");
        page.navigate(submission);
        page.locator(".act-bar [data-act=return]").click();
        Locator form = page.locator("form[action$='" + submission + "/return']");
        form.locator("[name=reason]").fill(REASON);
        endSession(page);
        Page other = page.context().newPage();
        other.navigate("/login");
        signIn(other, "leader");
        other.waitForURL(url -> !url.contains("/login"));

        form.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(submission + "\\?resend=true#act-return$"));
        assertThat(form.locator("[name=reason]")).hasValue(REASON);
        assertThat(page.locator("#alerts .alert-warning")).isVisible();
        form.locator("button[type=submit]").click();
        assertThat(page.locator(".alert-done").first()).isVisible();
    }

    @Test
    void aProblemThatWasDescribedIsStillThereAfterTheSignIn(Visit visit) {
        Page phone = visit.openAs("head", Visit.Screen.PHONE, "en");
        phone.navigate("/items/new");
        phone.locator("[name=description]").fill("The hall closes at noon");
        Locator aspect = phone.locator("input[name=aspect][value=CONDUCT]");
        aspect.check(new Locator.CheckOptions().setForce(true));
        endSession(phone);
        phone.locator("form[action$='/items/new'] button[type=submit]").last().click();

        phone.waitForURL(SIGN_IN);
        signIn(phone, "head");
        phone.waitForURL(Pattern.compile("/items/new"));
        assertThat(phone.locator("[name=description]")).hasValue("The hall closes at noon");
        assertThat(aspect).isChecked();
    }

    /** Another person of the same tab finds nothing of it. */
    @Test
    void whatOnePersonTypedIsNotShownToTheNext(Visit visit) {
        Page page = visit.openAs("head", Visit.Screen.DESK, "en");
        page.navigate("/items/new");
        page.locator("[name=description]").fill("The hall closes at noon");
        endSession(page);
        page.locator("form[action$='/items/new'] button[type=submit]").last().click();
        page.waitForURL(SIGN_IN);
        signIn(page, "office");
        page.waitForURL(Pattern.compile("/items/new"));
        assertThat(page.locator("[name=description]")).hasValue("");
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("DUBAN_SESSION"));
    }

    private static void signIn(Page page, String role) {
        page.locator("button[name=role][value=" + role + "]").click();
    }
}
