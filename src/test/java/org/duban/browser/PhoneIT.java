package org.duban.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever carries Duban in a pocket: no page that they work on is wider than it, in either language. */
@BrowserTest
class PhoneIT {

    private static final Pattern SUBMISSION = Pattern.compile("/submissions/\\d+");
    private static final Pattern ITEM = Pattern.compile("/items/\\d+");

    @ParameterizedTest
    @CsvSource({
        "leader, zh-CN", "leader, en",
        "supervisor, zh-CN", "supervisor, en",
        "office, zh-CN", "office, en",
        "head, zh-CN", "head, en"
    })
    void nothingLiesBesideTheScreen(String role, String language, Visit visit) {
        Page page = visit.openAs(role, Visit.Screen.PHONE, language);
        String name = role + "-" + language;
        for (String path : List.of("/inbox", "/board", "/ledger", "/submissions", "/campaigns", "/account")) {
            page.navigate(path);
            visit.fits(page, "phone" + path.replace('/', '-') + "-" + name);
        }
        for (String list : List.of("/ledger", "/submissions?tab=TOOK_PART", "/submissions")) {
            page.navigate(list);
            Optional<String> first = first(page, list.equals("/ledger") ? ITEM : SUBMISSION);
            if (first.isPresent()) {
                page.navigate(first.get());
                visit.fits(page, "phone" + first.get().replace('/', '-') + "-" + name);
            }
        }
    }

    private static Optional<String> first(Page page, Pattern path) {
        return page.locator("main a[href]").all().stream()
                .map((Locator link) -> String.valueOf(link.getAttribute("href")))
                .filter(path.asMatchPredicate())
                .findFirst();
    }
}
