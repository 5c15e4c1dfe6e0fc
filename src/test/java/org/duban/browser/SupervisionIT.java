package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.duban.organization.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The office orders a unit to answer for a problem that does not move; the unit receives the order and answers it. */
@BrowserTest
class SupervisionIT {

    /** An open problem of the head's unit about which no order is open. */
    private static final String LATE = "select min(i.id) from rectification_item i"
            + " join organization_post p on p.unit_id = i.lead_unit_id"
            + " where p.person_id = ? and i.state = 'IN_RECTIFICATION' and not exists (select 1"
            + " from supervision_order o where o.case_type = 'rectification' and o.case_id = i.id"
            + " and o.state in ('ISSUED', 'RECEIVED', 'ANSWERED'))";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Directory directory;

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void anOrderIsIssuedReceivedAnsweredAndSettled(Visit.Screen screen, String language, Visit visit) {
        String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language;
        Page office = visit.openAs("office", screen, language);
        String order = issue(office, visit, name);
        for (String list : List.of("", "/listed", "/reports")) {
            office.navigate("/supervision" + list);
            visit.look(office, "supervision" + list.replace('/', '-') + "-" + name);
        }
        assertThat(office.locator(".sv-tabs a[aria-current]")).isVisible();
        office.navigate(order + "/print");
        visit.look(office, "supervision-print-" + name);

        Page head = visit.openAs("head", screen, language);
        head.navigate("/inbox");
        assertThat(head.locator("a[href*='" + order + "']").first()).isVisible();
        head.navigate(order);
        visit.look(head, "supervision-to-receive-" + name);
        send(head, order + "/receive");
        head.locator("#answer-text").fill("Two more clerks from Monday on");
        send(head, order + "/answer");
        assertThat(head.locator("form[action$='" + order + "/answer']")).hasCount(0);

        Page again = visit.openAs("office", screen, language);
        again.navigate(order);
        assertThat(again.locator("body")).containsText("Two more clerks from Monday on");
        send(again, order + "/accept-answer");
        visit.look(again, "supervision-settled-" + name);
        assertThat(again.locator("#asked")).hasCount(0);
    }

    /** From the page of the problem, which is put under listed supervision as well. */
    private String issue(Page page, Visit visit, String name) {
        long head = directory.current().personByUsername("d033").orElseThrow().id();
        String item = "/items/" + jdbc.queryForObject(LATE, Long.class, head);
        page.navigate(item);
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        if (page.locator("#sv-list").count() > 0) { // an earlier visit may have listed it
            page.locator("#sv-list").fill("It matters to many");
            page.locator("form[action$='/list'] button[type=submit]").click();
        }
        assertThat(page.locator("#supervision .tag").first()).isVisible();
        page.locator("a[href*='/supervision/new'][href*='kind=ORDER']").click();
        page.waitForURL(Pattern.compile("/supervision/new"));
        visit.look(page, "supervision-new-" + name);
        page.locator("form[action$='/supervision/orders'] button[type=submit]").click();
        page.waitForURL(Pattern.compile("/supervision/orders/\\d+"));
        visit.look(page, "supervision-issued-" + name);
        String order = page.url().replaceAll(".*(/supervision/orders/\\d+).*", "$1");
        page.navigate(item);
        assertThat(page.locator("#supervision a[href$='" + order + "']").first())
                .isVisible();
        visit.look(page, "supervision-on-item-" + name);
        return order;
    }

    private static void send(Page page, String action) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        page.locator("form[action$='" + action + "'] button[type=submit]")
                .first()
                .click();
        assertThat(page.locator(".alert-done").first()).isVisible();
    }
}
