package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class SignInIT {

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void showsTheSignInPage(Visit.Screen screen, String language, Visit visit) {
        Page page = visit.open(screen, language);

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        visit.look(page, "sign-in-" + screen + "-" + language);
    }
}
