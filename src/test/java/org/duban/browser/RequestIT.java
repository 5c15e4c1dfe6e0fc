package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.Aspect;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.NewProblem;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A handler asks for more time and a leader grants it; a head appeals and the office decides. */
@BrowserTest
class RequestIT {

    private static final FilePayload NOTE =
            new FilePayload("work.txt", "text/plain", "half of the hall is done".getBytes(StandardCharsets.UTF_8));

    @Autowired
    IdentificationService identification;

    @Autowired
    AssignmentService assignment;

    @Autowired
    Directory directory;

    @Autowired
    Campaigns campaigns;

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void aLeaderGrantsMoreTime(Visit.Screen screen, String language, Visit visit) {
        String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language;
        String item = accepted();
        Page handler = visit.openAs("handler", screen, language);
        handler.navigate(item);
        Locator ask = form(handler, item + "/ask-extension");
        ask.locator("[name=wantedOn]").fill(today().plusDays(60).toString());
        ask.locator("[name=reason]").fill("Half of the hall waits for its floor");
        ask.locator("input[type=file][id]").setInputFiles(NOTE);
        visit.look(handler, "extension-asked-" + name);
        send(handler, ask);
        assertThat(handler.locator(".alert-done").first()).isVisible();

        Page leader = visit.openAs("leader", screen, language);
        leader.navigate("/inbox");
        leader.locator("a[data-inbox-row][href*='" + item + "']").first().click();
        Locator grant = leader.locator("form[action$='" + item + "/grant-extension']");
        assertThat(grant).containsText("Half of the hall waits for its floor");
        leader.navigate(item);
        visit.look(leader, "extension-decided-" + name);
        send(leader, leader.locator("form[action$='" + item + "/grant-extension']"));
        assertThat(leader.locator(".alert-done").first()).isVisible();
        visit.look(leader, "extension-granted-" + name);
    }

    @ParameterizedTest
    @CsvSource({"DESK, en", "PHONE, zh-CN"})
    void theOfficeDecidesAnAppeal(Visit.Screen screen, String language, Visit visit) {
        String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language;
        String item = accepted();
        Page head = visit.openAs("head", screen, language);
        head.navigate(item);
        Locator appeal = form(head, item + "/appeal");
        appeal.locator("label:has(input[name=ground][value=FACTS])").click();
        appeal.locator("[name=reason]").fill("The lift has worked since spring");
        visit.look(head, "appeal-made-" + name);
        send(head, appeal);
        assertThat(head.locator(".alert-done").first()).isVisible();

        Page office = visit.openAs("office", screen, language);
        office.navigate(item);
        visit.look(office, "appeal-decided-" + name);
        Locator decide = form(office, item + "/uphold-appeal");
        decide.locator("[name=comment]").fill("Seen there ourselves");
        decide.locator("button[formaction$='/reject-appeal']").click();
        assertThat(office.locator(".alert-done").first()).isVisible();
        assertThat(office.locator("form[action$='/uphold-appeal']")).hasCount(0);
    }

    /** An item of the head's unit under the leader in charge, accepted. */
    private String accepted() {
        Actor head = actor("d033");
        Actor office = actor("d011");
        long unit = directory.current().postsOf(head.personId()).stream()
                .filter(post -> post.kind() == PostKind.UNIT_HEAD)
                .findFirst()
                .orElseThrow()
                .unitId();
        Campaign campaign = campaigns.all().stream()
                .filter(one -> directory.current().postsOf(office.personId()).stream()
                        .anyMatch(post -> post.unitId() == one.officeUnitId()))
                .findFirst()
                .orElseThrow();
        long item = identification.register(
                head,
                CommandKey.random(),
                new NewProblem(
                        campaign.id(),
                        "The lift to the service hall stands still",
                        "public",
                        ProblemLevel.UNIT,
                        Aspect.CONDUCT,
                        unit,
                        null,
                        List.of(),
                        null));
        identification.confirm(office, CommandKey.random(), item);
        assignment.assign(
                office,
                CommandKey.random(),
                item,
                new AssignmentPlan(
                        RectificationKind.IMMEDIATE,
                        unit,
                        Set.of(),
                        actor("d004").personId(),
                        actor("d040").personId(),
                        "Everybody reaches the hall",
                        today().plusDays(20)));
        return "/items/" + assignment.accept(head, CommandKey.random(), item);
    }

    private Actor actor(String username) {
        Person person = directory.current().personByUsername(username).orElseThrow();
        return new Actor(person.id(), person.name());
    }

    private static Locator form(Page page, String action) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        return page.locator("form[action$='" + action + "']");
    }

    private static void send(Page page, Locator form) {
        form.locator("button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
