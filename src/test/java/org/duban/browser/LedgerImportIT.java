package org.duban.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.ledger.imports.reading.LedgerFile;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger from its file to its items: upload, preview, a row mended in its place, progress, result. */
@BrowserTest
class LedgerImportIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    Directory directory;

    @Autowired
    JdbcTemplate jdbc;

    static Stream<Arguments> windows() {
        return Stream.of(Visit.Screen.values())
                .flatMap(screen -> Stream.of("zh-CN", "en").map(language -> Arguments.of(screen, language)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void takesALedgerIn(Visit.Screen screen, String language, Visit visit) {
        String name = screen.name().toLowerCase(java.util.Locale.ROOT) + "-" + language;
        String mark = UUID.randomUUID().toString().substring(0, 6);
        Page page = visit.openAs("office", screen, language);
        page.navigate("/ledger/import");
        visit.look(page, "import-upload-" + name);

        page.locator("#file").setInputFiles(new FilePayload(mark + ".xlsx", WORKBOOK, ledger(mark)));
        page.locator("main form[action$='/ledger/import'] button[type=submit]").click();
        page.waitForURL(url -> url.matches(".*/ledger/import/\\d+"));
        page.locator("#row-2").waitFor();
        page.locator("#row-2 details summary").click();
        assertThat(page.locator("#row-2 ol li").count()).isEqualTo(2);
        visit.look(page, "import-preview-" + name);

        page.locator("#row-3 a.btn").click();
        page.locator("#row-3 form").waitFor();
        visit.look(page, "import-mend-" + name);
        page.locator("#row-3 select[name=unitId] optgroup option").first().evaluate("option => option.selected = true");
        page.locator("#row-3 textarea[name=goal]").fill("Mended " + mark);
        page.locator("#row-3 button[type=submit]").click();
        page.locator("#row-3 td.import-problem").waitFor();
        assertThat(page.locator("#row-3").textContent()).contains("Mended " + mark);

        String id = page.url().replaceAll(".*/(\\d+).*", "$1");
        busy(id);
        page.navigate("/ledger/import/" + id);
        assertThat(page.locator("progress").getAttribute("value")).isEqualTo("500");
        visit.look(page, "import-progress-" + name);

        ready(id);
        page.navigate("/ledger/import/" + id);
        page.locator("#summary button[type=submit]").click();
        page.locator("main a[href*='/ledger?campaign']").waitFor();
        visit.look(page, "import-result-" + name);
        page.locator("#row-2 a[href^='/items/']").click();
        page.waitForURL("**/items/*");
        assertThat(page.locator("main").textContent()).contains(mark);
    }

    /** As if many more rows were on their way. */
    private void busy(String id) {
        jdbc.update(
                "update ledger_import set state = 'COMMITTING', done = 500, total = 1200 where id = ?",
                Long.valueOf(id));
    }

    private void ready(String id) {
        jdbc.update("update ledger_import set state = 'READY' where id = ?", Long.valueOf(id));
    }

    private byte[] ledger(String mark) {
        Organisation now = directory.current();
        Unit unit = now.units().stream()
                .filter(one -> one.tier() == Tier.PARTY_COMMITTEE
                        && !now.peopleWithin(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        String handler = now.peopleWithin(unit.id()).get(0).name();
        return new LedgerFile()
                .row("序号", "存在问题", "责任单位", "责任人", "整改措施", "整改目标", "整改时限", "问题类别")
                .row(1, "窗口提前关门" + mark, unit.name(), handler, "1.增加晚班。2.公布时间。", "按时开门", "2026年12月底前", "工作作风")
                .row(2, "表格重复填报" + mark, "无此单位" + mark, "", "合并表格", "", "长期坚持", "")
                .bytes();
    }
}
