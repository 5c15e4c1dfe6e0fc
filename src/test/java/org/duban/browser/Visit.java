package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person at one screen: a window of some width in some language, with its own session. */
final class Visit implements AutoCloseable {

    /** What a county office has on its desks, and what a leader has in a pocket. */
    enum Screen {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path SHOTS = Path.of("target/screenshots");

    /** What can be pressed and lies beside the window, unless it can be scrolled into it or is there to be heard only. */
    private static final String BESIDE = """
            width => [...document.querySelectorAll('a, button, summary, input, select, textarea')].filter(one => {
              const box = one.getBoundingClientRect();
              if (!one.checkVisibility() || box.width < 2 || box.bottom < 0) return false;
              for (let around = one.parentElement; around; around = around.parentElement) {
                if (/auto|scroll/.test(getComputedStyle(around).overflowX) || around.clientWidth === 1) return false;
              }
              return box.left < -1 || box.right > width + 1;
            }).map(one => one.outerHTML.slice(0, 120))""";

    private final Browser browser;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext window;

    Visit(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens a fresh window, signed out. */
    Page open(Screen screen, String language) {
        close();
        BrowserContext opened = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setIsMobile(screen == Screen.PHONE)
                .setBaseURL(address)
                .setTimezoneId("Asia/Shanghai")
                .setLocale("zh-CN"));
        opened.setDefaultTimeout(15_000);
        window = opened;
        Page page = opened.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("/login?lang=" + language);
        return page;
    }

    /** Opens a window and signs in with one click: leader, supervisor, office, head or handler. */
    Page openAs(String role, Screen screen, String language) {
        Page page = open(screen, language);
        page.locator("button[name=role][value=" + role + "]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Opens a window, signs in as anybody of the sample county, and shows what waits for them. */
    Page openWith(String username, Screen screen, String language) {
        Page page = open(screen, language);
        page.locator("#username").fill(username);
        page.locator("#password").fill("demo-duban");
        page.locator("form[action$='/login'] button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("/inbox");
        return page;
    }

    /** A picture for people; the page is no wider than its window, and nothing that can be pressed lies beside it. */
    void fits(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
        int width = page.viewportSize().width; // what a script calls the window's width grows with what overflows
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + " fits its window")
                .isLessThanOrEqualTo(width);
        assertThat((List<?>) page.evaluate(BESIDE, width))
                .as("beside the window of " + name)
                .isEmpty();
    }

    /** The same, and axe finds nothing, and no script complained. */
    void look(Page page, String name) {
        fits(page, name);
        List<String> findings = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Visit::inWords).toList();
        assertThat(findings).as("axe on " + name).isEmpty();
        assertThat(complaints).as("the browser's complaints about " + name).isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .limit(3)
                        .toList();
    }

    @Override
    public void close() {
        if (window != null) {
            window.close();
            window = null;
        }
    }
}
