package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.duban.evidence.preview.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A leader's minute: a plan read on a phone, sent back with a reason, read again by what changed, approved. */
@BrowserTest
class SubmissionIT {

    private static final String FIRST = "One. The counter opens at nine.\nTwo. Everybody is told.";
    private static final String SECOND = "One. The counter opens at eight.\nTwo. Everybody is told.";

    static Stream<Arguments> windows() {
        return Stream.of(Visit.Screen.values())
                .flatMap(screen -> Stream.of("zh-CN", "en").map(language -> Arguments.of(screen, language)));
    }

    @Test
    void aLeaderReadsWhatChangedAndApprovesOnAPhone(Visit visit) {
        String submission = sent(visit, "test-read", FIRST);
        returned(visit, submission);
        editedAndSent(visit, submission);

        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "zh-CN");
        phone.navigate("/inbox");
        phone.locator("a[href='" + submission + "']").first().click();
        phone.waitForURL(Pattern.compile(submission));
        assertThat(phone.locator("#changes ins").first()).containsText("eight");
        assertThat(phone.locator("#changes del").first()).containsText("nine");
        phone.locator(".act-bar [data-act=approve]").click();
        Locator form = phone.locator("form[action$='" + submission + "/approve']");
        assertThat(form.locator("textarea")).isInViewport();
        assertThat(form.locator(".phrase").first()).isVisible();
        visit.look(phone, "submission-approve-phone-zh-CN");
        send(phone, form);

        assertThat(phone.locator(".alert-done").first()).isVisible();
        assertThat(phone.locator(".signer.is-approved").first()).isVisible();
        assertThat(phone.locator("[data-act=approve]")).hasCount(0);
        assertThat(phone.locator(".act-bar .btn-primary")).hasCount(0); // nothing is asked any more
    }

    @Test
    void aLeaderSignsByHandOnAPhone(Visit visit) {
        String submission = sent(visit, "test-signed", FIRST);
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "en");
        phone.navigate(submission + "#act-approve");
        Locator pad = phone.locator(".signature-pad canvas");
        pad.scrollIntoViewIfNeeded();
        var box = pad.boundingBox();
        phone.mouse().move(box.x + 20, box.y + 20);
        phone.mouse().down();
        phone.mouse().move(box.x + 120, box.y + 60);
        phone.mouse().move(box.x + 180, box.y + 20);
        phone.mouse().up();
        assertThat(phone.locator(".signature-field.is-signed")).isVisible();
        visit.look(phone, "submission-sign-phone-en");
        send(phone, phone.locator("form[action$='" + submission + "/approve']"));

        assertThat(phone.locator("img.signature")).isVisible();
        Assertions.assertThat((Boolean)
                        phone.locator("img.signature").evaluate("image => image.complete && image.naturalWidth > 100"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void anAttachmentOpensOverThePage(Visit.Screen screen, String language, Visit visit) throws IOException {
        Page author = visit.openAs("head", Visit.Screen.DESK, "en");
        author.navigate("/submissions/new");
        begin(author, "test-read");
        author.locator("#title").fill("Plan with a file");
        author.locator("#body").fill(FIRST);
        author.locator("#attachments")
                .setInputFiles(new FilePayload("plan.pdf", "application/pdf", SampleFiles.pdf(2)));
        author.locator(".submit-bar button[value=preview]").click();
        author.waitForURL(Pattern.compile("/submissions/\\d+#act-send"));
        String submission = author.url().replaceAll(".*(/submissions/\\d+).*", "$1");
        send(author, author.locator("form[action$='" + submission + "/send']"));

        Page leader = visit.openAs("leader", screen, language);
        leader.navigate(submission);
        leader.locator(".attachment[data-view='plan.pdf']").click();
        Locator page = leader.locator("dialog .file-pages img").first();
        assertThat(page).isVisible();
        assertThat(page).hasJSProperty("naturalWidth", 1240);
        visit.look(leader, "submission-file-" + screen.name().toLowerCase(Locale.ROOT) + "-" + language);
        leader.locator("dialog .dialog-close").click();
        assertThat(leader.locator("dialog.dialog-file")).hasCount(0);
        assertThat(leader.locator("h1")).containsText("Plan with a file");
    }

    @ParameterizedTest
    @MethodSource("windows")
    void everyPageIsAccessible(Visit.Screen screen, String language, Visit visit) {
        String submission = sent(visit, "test-read", FIRST);
        returned(visit, submission);
        editedAndSent(visit, submission);
        String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language;

        Page leader = visit.openAs("leader", screen, language);
        leader.navigate(submission);
        visit.look(leader, "submission-" + name);
        leader.locator("a[href='#act-more']").click();
        visit.look(leader, "submission-more-" + name);
        leader.navigate(submission + "/compare");
        visit.look(leader, "submission-compare-" + name);
        leader.navigate("/submissions?tab=TOOK_PART");
        visit.look(leader, "submission-list-" + name);
        leader.navigate("/submissions/batch?ids=" + submission.replaceAll("\\D", ""));
        visit.look(leader, "submission-batch-" + name);
        leader.navigate("/account/substitutes");
        visit.look(leader, "substitutes-" + name);
        Page head = visit.openAs("head", screen, language);
        head.navigate("/submissions/new");
        visit.look(head, "submission-choose-" + name);
        begin(head, "problem-list");
        visit.look(head, "submission-new-" + name);
    }

    static String sent(Visit visit, String kind, String body) {
        Page page = visit.openAs("head", Visit.Screen.DESK, "en");
        page.navigate("/submissions/new");
        begin(page, kind);
        page.locator("#title").fill("Plan for the counter");
        page.locator("#body").fill(body);
        page.locator(".submit-bar button[value=preview]").click();
        page.waitForURL(Pattern.compile("/submissions/\\d+#act-send"));
        assertThat(page.locator("#act-send .signers").first()).isVisible();
        String submission = page.url().replaceAll(".*(/submissions/\\d+).*", "$1");
        send(page, page.locator("form[action$='" + submission + "/send']"));
        return submission;
    }

    private static void begin(Page page, String kind) {
        page.locator("input[name=kind][value=" + kind + "]").check();
        page.locator("form[action$='/submissions/new'] button[type=submit]").click();
        page.waitForURL(Pattern.compile("kind=" + kind));
    }

    private static void returned(Visit visit, String submission) {
        Page phone = visit.openAs("leader", Visit.Screen.PHONE, "en");
        phone.navigate(submission);
        phone.locator(".act-bar [data-act=return]").click();
        Locator form = phone.locator("form[action$='" + submission + "/return']");
        form.locator("[name=reason]").fill("Nine is too late");
        send(phone, form);
        assertThat(phone.locator("form[action$='" + submission + "/return']")).hasCount(0);
    }

    private static void editedAndSent(Visit visit, String submission) {
        Page page = visit.openAs("head", Visit.Screen.DESK, "en");
        page.navigate(submission);
        assertThat(page.locator(".alert-warning")).containsText("Nine is too late");
        page.navigate(submission + "/edit");
        page.locator("#body").fill(SECOND);
        page.locator(".submit-bar button[value=preview]").click();
        page.waitForURL(Pattern.compile("#act-send"));
        send(page, page.locator("form[action$='" + submission + "/send']"));
    }

    private static void send(Page page, Locator form) {
        form.locator("button[type=submit]").last().click();
        page.waitForLoadState();
        Assertions.assertThat(page.locator(".alert-problem").allInnerTexts()).isEmpty();
    }
}
