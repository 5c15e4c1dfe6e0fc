package org.duban.browser;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that people see most, in both languages, on a desk and in a pocket. */
@BrowserTest
class PagesIT {

    static Stream<Arguments> windows() {
        return Stream.of(Visit.Screen.values())
                .flatMap(screen -> Stream.of("zh-CN", "en").map(language -> Arguments.of(screen, language)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void signIn(Visit.Screen screen, String language, Visit visit) {
        visit.look(visit.open(screen, language), name("sign-in", screen, language));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void inbox(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.openAs("supervisor", screen, language);
        page.navigate("/inbox");

        visit.look(page, name("inbox", screen, language));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void item(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.openAs("supervisor", screen, language);
        page.navigate("/ledger");
        page.locator("main table a[href^='/items/']").first().click();
        page.waitForURL("**/items/*");

        visit.look(page, name("item", screen, language));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void ledger(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.openAs("office", screen, language);
        page.navigate("/ledger");

        visit.look(page, name("ledger", screen, language));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void ledgerImport(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.openAs("office", screen, language);
        page.navigate("/ledger/import");

        visit.look(page, name("import", screen, language));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void board(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.openAs("office", screen, language);
        page.navigate("/board");

        visit.look(page, name("board", screen, language));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void boardByUnit(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.openAs("leader", screen, language);
        page.navigate("/board?by=UNIT");

        visit.look(page, name("board-by-unit", screen, language));
    }

    private static String name(String page, Visit.Screen screen, String language) {
        return page + "-" + screen.name().toLowerCase(java.util.Locale.ROOT) + "-" + language;
    }
}
