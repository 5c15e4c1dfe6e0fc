package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import org.duban.organization.OrganizationBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class OrganizationIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void leadsFromTheTreeToAUnitAPersonAndTheEndOfAPost(Visit.Screen screen, String language, Visit visit) {
        String name = screen + "-" + language;
        Page page = visit.openAs("office", screen, language);
        page.navigate("/organization");
        page.locator(".unit-tree .unit-tree details > summary, .unit-tree ul details > summary")
                .first()
                .click();
        visit.look(page, "organization-tree-" + name);

        page.locator(".unit-tree a[href*='/organization/units/']").first().click();
        visit.look(page, "organization-unit-" + name);
        page.locator("td a[href*='/organization/people/']").first().click();
        visit.look(page, "organization-person-" + name);
        page.locator("a[href$='/end']").first().click();
        visit.look(page, "organization-post-end-" + name);
        page.locator("form[action$='/end'] button[type=submit]").click();
        assertThat(page.locator("#reason-error").isVisible()).isTrue();
        visit.look(page, "organization-post-end-refused-" + name);
        page.navigate("/organization/units/new");
        visit.look(page, "organization-unit-form-" + name);
    }

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "PHONE, en"})
    void previewsAWorkbook(Visit.Screen screen, String language, Visit visit) throws IOException {
        String name = screen + "-" + language;
        Page page = visit.openAs("office", screen, language);
        page.navigate("/organization/import");
        visit.look(page, "organization-import-" + name);
        OrganizationBook book = OrganizationBook.ofCounty(".ui").person("甘沐", "u9.ui", "无", "司机", "");
        try (InputStream content = book.open()) {
            page.locator("#file").setInputFiles(new FilePayload("组织.xlsx", XLSX, content.readAllBytes()));
        }
        page.locator("form[enctype] button[type=submit]").click();
        page.waitForURL("**/organization/import/*");

        assertThat(page.locator(".level-red").count()).isOne();
        visit.look(page, "organization-import-preview-" + name);
    }

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void listsCampaignsAndRefusesAWrongEnd(Visit.Screen screen, String language, Visit visit) {
        String name = screen + "-" + language;
        Page page = visit.openAs("office", screen, language);
        page.navigate("/campaigns");
        visit.look(page, "campaigns-" + name);

        page.locator("a[href$='/edit']").first().click();
        page.locator("#endsOn").fill("2000-01-01");
        page.locator("form[action^='/campaigns/'] button[type=submit]").click();
        assertThat(page.locator("#endsOn-error").isVisible()).isTrue();
        visit.look(page, "campaign-form-refused-" + name);
    }
}
