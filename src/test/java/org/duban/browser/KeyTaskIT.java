package org.duban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.duban.approval.Approval;
import org.duban.approval.ApprovalService;
import org.duban.approval.SignerState;
import org.duban.approval.StepState;
import org.duban.approval.StepView.SignerView;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionState;
import org.duban.approval.SubmissionView;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The office publishes a task list, the units find it in their inboxes, everybody sees how far it has come. */
@BrowserTest
class KeyTaskIT {

    private static final String AUTHOR = "d011";

    @Autowired
    ApprovalService approvals;

    @Autowired
    SubmissionReader submissions;

    @Autowired
    Directory directory;

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void showsTheListsTheMatrixAndTheChart(Visit.Screen screen, String language, Visit visit) {
        String name = screen.name().toLowerCase(Locale.ROOT) + "-" + language;
        Page page = visit.openAs("office", screen, language);
        String lists = keyTasks(page);
        for (String view : List.of("", "?view=responsibility", "?view=deadline", "/units", "/burden", "/assignments")) {
            page.navigate(lists + view);
            visit.look(page, "key-tasks" + view.replaceAll("\\W+", "-") + "-" + name);
        }
        page.navigate(lists + "/gantt");
        page.locator("canvas").first().waitFor();
        visit.look(page, "key-tasks-gantt-" + name);
        page.navigate(lists + "/matrix");
        visit.look(page, "key-tasks-matrix-" + name);
        page.locator("td a").first().click();
        page.waitForURL(Pattern.compile("key-task-assignments/\\d+|/assignments"));
        visit.look(page, "key-tasks-behind-a-cell-" + name);
    }

    @Test
    void theOfficePublishesATaskAndAUnitAcceptsItOnAPhone(Visit visit) {
        Page office = visit.openAs("office", Visit.Screen.DESK, "en");
        String lists = keyTasks(office);
        String campaign = lists.replaceAll("\\D", "");
        office.navigate("/submissions/new?kind=task-list&subject=campaign:" + campaign);
        assertThat(office.locator(".kt-burden")).isVisible();
        addRow(office, "Show the new counter to ten visitors");
        office.locator(".submit-bar button[value=preview]").click();
        office.waitForURL(Pattern.compile("/submissions/\\d+#act-send"));
        visit.look(office, "task-list-preview-desk-en");
        long list = Long.parseLong(office.url().replaceAll(".*/submissions/(\\d+).*", "$1"));
        Locator send = office.locator("form[action$='/submissions/" + list + "/send']");
        send.locator("button[type=submit]").first().click();
        assertThat(office.locator(".alert-done").first()).isVisible();

        approve(list);

        office.navigate(lists);
        assertThat(office.locator("body")).containsText("Show the new counter to ten visitors");
        Page head = visit.openAs("head", Visit.Screen.PHONE, "en");
        head.navigate("/inbox");
        head.locator("a[href*='/key-task-assignments/']", new Page.LocatorOptions().setHasText("Show the new counter"))
                .first()
                .click();
        head.waitForURL(Pattern.compile("/key-task-assignments/\\d+"));
        visit.look(head, "key-task-assignment-phone-en");
        head.locator("form[action$='/accept'] button[type=submit]").first().click();
        assertThat(head.locator(".alert-done").first()).isVisible();
        assertThat(head.locator("form[action$='/accept']")).hasCount(0);
    }

    private static String keyTasks(Page page) {
        page.navigate("/campaigns");
        page.locator("td a[href^='/campaigns/']").last().click();
        page.waitForURL(Pattern.compile("/campaigns/\\d+"));
        return page.url().replaceAll(".*(/campaigns/\\d+).*", "$1") + "/key-tasks";
    }

    private static void addRow(Page page, String content) {
        int at = page.locator("[data-rows] tbody tr").count();
        page.locator("[data-add-row]").click();
        assertThat(page.locator("[data-rows] tbody tr")).hasCount(at + 1);
        String row = "[name='rows[" + at + "].";
        page.locator(row + "content']").fill(content);
        page.locator(row + "tier']").selectOption("PARTY_COMMITTEE");
        LocalDate due = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20);
        page.locator(row + "deadline']").fill(due.toString());
        page.locator("#title").fill("Task list, one more task");
    }

    /** Everybody whom the route asks agrees, by way of the service. */
    private void approve(long submission) {
        Actor author = actor(directory.current().personByUsername(AUTHOR).orElseThrow());
        for (int turn = 0; turn < 20; turn++) {
            SubmissionView view = submissions.view(submission, author, Locale.ENGLISH);
            if (view.state() != SubmissionState.IN_APPROVAL) {
                break;
            }
            Actor signer = asked(view)
                    .map(one -> actor(directory.current().person(one.person().id())))
                    .orElseThrow();
            String fingerprint = String.valueOf(submissions
                    .view(submission, signer, Locale.ENGLISH)
                    .version()
                    .fingerprint());
            approvals.approve(signer, CommandKey.random(), submission, new Approval(fingerprint, "Yes", null));
        }
        Assertions.assertThat(
                        submissions.view(submission, author, Locale.ENGLISH).state())
                .isEqualTo(SubmissionState.APPROVED);
    }

    private static Optional<SignerView> asked(SubmissionView view) {
        return view.steps().stream()
                .filter(step -> step.current() && step.state() == StepState.OPEN)
                .flatMap(step -> step.signers().stream())
                .filter(signer -> signer.state() == SignerState.ASKED)
                .findFirst();
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.name());
    }
}
