package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.duban.evidence.preview.SampleFiles;
import org.junit.jupiter.api.Test;

/** The ways that people take most: five of them with one problem, and the office in the morning. */
@BrowserTest
class MainWaysIT {

    private static final String PROBLEM = "The counter on the second floor has no lift";
    private static final FilePayload PICTURE = new FilePayload(
            "seen.png",
            "image/png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    @Test
    void fivePeopleTakeAProblemToItsClosure(Visit visit) throws IOException {
        String item = registered(visit);
        confirmedAndAssigned(visit, item);
        act(visit.openAs("head", Visit.Screen.PHONE, "zh-CN"), item, "accept");
        rectified(visit, item);
        act(visit.openAs("head", Visit.Screen.PHONE, "en"), item, "countersign");
        verifiedAndClosed(visit, item);
    }

    @Test
    void theOfficeFindsWhatIsLateBehindTheNumber(Visit visit) {
        Page page = visit.openAs("office", Visit.Screen.DESK, "en");
        page.navigate("/board");
        page.locator(".figure-overdue a").click();
        page.waitForURL("**/board?show=OVERDUE");
        page.locator(".board-tabs-end a").first().click();
        page.waitForURL(Pattern.compile("/ledger\\?"));

        assertThat(page.locator("table .level-red").first()).isVisible();
        visit.look(page, "late-desk-en");
    }

    private static String registered(Visit visit) {
        Page page = visit.openAs("head", Visit.Screen.DESK, "en");
        page.navigate("/items/new");
        Locator form = form(page, "/items/new");
        form.locator("[name=description]").fill(PROBLEM);
        choose(form, "source", "Public feedback");
        choose(form, "unitId", "县自然资源局不动产登记中心党支部");
        chip(form, "level", "UNIT");
        chip(form, "aspect", "CONDUCT");
        send(page, form);
        page.waitForURL(Pattern.compile("/items/\\d+"));
        return page.url().replaceAll(".*(/items/\\d+).*", "$1");
    }

    private static void confirmedAndAssigned(Visit visit, String item) {
        Page page = visit.openAs("office", Visit.Screen.DESK, "zh-CN");
        page.navigate("/inbox");
        Locator waiting = page.locator("a[href*='" + item + "']");
        Locator more = page.locator(".inbox-more a");
        while (waiting.count() == 0 && more.count() > 0) { // what has no date comes last
            page.navigate(more.first().getAttribute("href"));
        }
        assertThat(waiting.first()).isVisible();
        act(page, item, "confirm");
        Locator form = form(page, item + "/assign");
        chip(form, "kind", "IMMEDIATE");
        page.waitForResponse(Pattern.compile("/assignees"), () -> choose(form, "leadUnitId", "县自然资源局党组"));
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
        choose(form, "handlerId", "舒云起");
        choose(form, "leaderId", "项南星");
        form.locator("[name=goal]").fill("Everybody reaches the counter");
        form.locator("[name=dueOn]").fill(today().plusDays(20).toString());
        send(page, form);
        assertThat(page.locator("form[action$='" + item + "/assign']")).hasCount(0);
    }

    private static void rectified(Visit visit, String item) throws IOException {
        Page page = visit.openAs("handler", Visit.Screen.DESK, "en");
        page.navigate(item);
        Locator plan = form(page, item + "/plan-measure");
        plan.locator("[name=text]").fill("A counter on the ground floor");
        choose(plan, "ownerId", "舒云起");
        plan.locator("[name=dueOn]").fill(today().plusDays(10).toString());
        send(page, plan);
        Locator report = form(page, item + "/report-progress");
        choose(report, "measureId", "A counter on the ground floor");
        report.locator("[name=text]").fill("The counter is open");
        report.locator("input[type=file][id]")
                .setInputFiles(new FilePayload("roster.pdf", "application/pdf", SampleFiles.pdf(1)));
        report.locator("button[formaction$='/finish-measure']").click();
        page.waitForLoadState();
        Locator claim = form(page, item + "/claim-completion");
        claim.locator("[name=statement]").fill("The counter is open");
        send(page, claim);
    }

    private static void verifiedAndClosed(Visit visit, String item) {
        Page page = visit.openAs("supervisor", Visit.Screen.PHONE, "zh-CN");
        page.navigate(item);
        readInPlace(visit, page);
        Locator form = form(page, item + "/record-verification");
        chip(form, "method", "SITE_VISIT");
        form.locator("[name=heldOn]").fill(today().toString());
        form.locator("[name=place]").fill("Ground floor");
        form.locator("[name=peopleMet]").fill("Two visitors");
        form.locator("[name=findings]").fill("Reached without a step");
        form.locator("input[type=file][id]").setInputFiles(PICTURE);
        chip(form, "outcome", "RECTIFIED");
        send(page, form);
        assertThat(page.locator("img[src*='/evidence/']").first()).isVisible();
        visit.look(page, "verified-phone-zh-CN");
        page.locator("a[data-picture='seen.png']").click();
        assertThat(page.locator("dialog.dialog-picture img")).hasJSProperty("naturalWidth", 1);
        page.locator("dialog.dialog-picture button").click();
        act(page, item, "close");
        visit.look(page, "closed-phone-zh-CN");
    }

    /** What the handler proved, over the item's page, without a download. */
    private static void readInPlace(Visit visit, Page page) {
        page.locator(".attachment[data-view='roster.pdf']").click();
        assertThat(page.locator("dialog .file-pages img").first()).hasJSProperty("naturalWidth", 1240);
        visit.look(page, "item-file-phone-zh-CN");
        page.locator("dialog .dialog-close").click();
        assertThat(page.locator("dialog.dialog-file")).hasCount(0);
    }

    /** Opens the item and sends the form of that act as it stands. */
    private static void act(Page page, String item, String action) {
        page.navigate(item);
        send(page, form(page, item + "/" + action));
        assertThat(page.locator("form[action$='" + item + "/" + action + "']")).hasCount(0);
    }

    /** The form of that action, with whatever it is folded into unfolded. */
    private static Locator form(Page page, String action) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        return page.locator("form[action$='" + action + "']");
    }

    private static void send(Page page, Locator form) {
        form.locator("button[type=submit]").first().click();
        page.waitForLoadState();
        Assertions.assertThat(page.locator(".alert-problem").allInnerTexts()).isEmpty();
    }

    private static void chip(Locator form, String name, String value) {
        form.locator("label:has(input[name=" + name + "][value=" + value + "])").click();
    }

    private static void choose(Locator form, String name, String text) {
        String value = form.locator("[name=" + name + "] option")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .getAttribute("value");
        form.locator("select[name=" + name + "]").selectOption(value);
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
