package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between two meetings: few taps, a slow line, and nothing done twice. */
@BrowserTest
class LeadersMinuteIT {

    private static final String TEXT = "One. The counter opens at nine.\nTwo. Everybody is told.";
    private static final int TAPS = 3;
    private static final long WEIGHT = 300 * 1024;

    /** One thumb, and how often it came down. */
    private static final class Thumb {

        private int taps;

        void tap(Locator target) {
            taps++;
            target.tap();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "return"})
    void fromTheInboxADecisionWithAPhraseTakesThreeTaps(String act, Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "zh-CN");
        phone.navigate("/inbox");
        Thumb thumb = new Thumb();
        thumb.tap(phone.locator("a[data-inbox-row][href='" + submission + "']").first());
        phone.waitForURL(Pattern.compile(submission));
        thumb.tap(phone.locator(".act-bar [data-act=" + act + "]"));
        Locator form = phone.locator("form[action$='" + submission + "/" + act + "']");
        Locator send = form.locator(".phrase-send").first();
        String phrase = form.locator(".phrase").first().innerText();
        assertThat(send).isInViewport();
        Assertions.assertThat(send.getAttribute("aria-label")).contains(phrase).contains(send.innerText());
        visit.look(phone, "submission-" + act + "-phrases-phone-zh-CN");
        thumb.tap(send);

        assertThat(phone.locator(".alert-done").first()).isVisible();
        assertThat(phone.locator(".signer.is-" + (act.equals("approve") ? "approved" : "returned") + " .opinion"))
                .hasText(phrase);
        Assertions.assertThat(thumb.taps).isLessThanOrEqualTo(TAPS);
    }

    @Test
    void aPhraseThatIsOnlyPutInSendsNothing(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "en");
        phone.navigate(submission + "#act-return");
        Locator form = phone.locator("form[action$='" + submission + "/return']");
        Locator phrase = form.locator(".phrase").first();
        phrase.tap();
        assertThat(form.locator("[name=reason]")).hasValue(phrase.innerText());
        assertThat(phone.locator(".signer.is-returned")).hasCount(0);
        phrase.tap();
        assertThat(phone.locator(".act-panel:target")).isVisible();
    }

    @Test
    void whereASignatureIsNeededNoPhraseSends(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-signed", TEXT);
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "en");
        phone.navigate(submission + "#act-approve");
        Locator form = phone.locator("form[action$='" + submission + "/approve']");
        assertThat(form.locator(".phrase").first()).isVisible();
        assertThat(form.locator(".phrase-send")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {".submit-bar button[type=submit]", ".phrase-send"})
    void onASlowLineADoubledPressSendsOnce(String button, Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "en");
        slow(phone);
        List<String> sent = new ArrayList<>();
        phone.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/approve")) {
                sent.add(request.url());
            }
        });
        phone.navigate("/inbox");
        phone.locator("a[data-inbox-row][href='" + submission + "']").first().tap();
        phone.waitForURL(Pattern.compile(submission));
        phone.locator(".act-bar [data-act=approve]").tap();
        Locator form = phone.locator("form[action$='" + submission + "/approve']");
        form.locator(button).first().dblclick();

        assertThat(phone.locator(".alert-done").first()).isVisible();
        assertThat(phone.locator(".signer.is-approved")).hasCount(1);
        Assertions.assertThat(sent).hasSize(1);
    }

    @Test
    void theInboxAndASubmissionAreLight(Visit visit) {
        String submission = SubmissionIT.sent(visit, "test-read", TEXT);
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "zh-CN");
        for (String path : List.of("/inbox", submission)) {
            Assertions.assertThat(weight(phone, path)).as(path).isBetween(1024L, WEIGHT);
        }
    }

    @Test
    void thePrintedFormNumbersItsPages(Visit visit) throws IOException {
        String submission =
                SubmissionIT.sent(visit, "test-read", TEXT + "\n" + "Again, the counter opens.\n".repeat(120));
        Page page = visit.openAs("leader", Visit.Screen.DESK, "en");
        page.navigate(submission + "/print");
        byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument paper = Loader.loadPDF(printed)) {
            Assertions.assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            String text = new PDFTextStripper().getText(paper);
            Assertions.assertThat(text).contains("1 / " + paper.getNumberOfPages());
            Assertions.assertThat(text).contains("2 / " + paper.getNumberOfPages());
        }
    }

    /** What browsers call slow 3G. */
    private static void slow(Page page) {
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 400);
        conditions.addProperty("downloadThroughput", 50 * 1024);
        conditions.addProperty("uploadThroughput", 50 * 1024);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    /** Bytes on the line for a page with all it loads, compressed as it comes and nothing known before. */
    private static long weight(Page page, String path) {
        AtomicLong bytes = new AtomicLong();
        CDPSession line = page.context().newCDPSession(page);
        line.on(
                "Network.loadingFinished",
                loaded -> bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));
        line.send("Network.enable");
        JsonObject nothingKept = new JsonObject();
        nothingKept.addProperty("cacheDisabled", true);
        line.send("Network.setCacheDisabled", nothingKept);
        page.navigate(path);
        page.waitForLoadState();
        line.detach();
        return bytes.get();
    }
}
