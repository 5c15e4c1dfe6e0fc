package org.duban.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.campaign.PhaseState;
import org.duban.campaign.Phases;
import org.duban.kernel.Actor;
import org.duban.story.Browsing.Page;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestAccounts;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** From a template to tasks at work in every unit, through the forms that the pages offer. */
@DatabaseTest
class FromPlanToTasksTest {

    @Autowired
    TestCounties counties;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Phases phases;

    @Autowired
    MutableClock clock;

    @LocalServerPort
    int port;

    TestCounty county;

    private final Set<Long> known = new HashSet<>();

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void theOfficeOpensACampaignLeadersApproveItsPlanAndTheTaskListIsAtWorkInEveryUnit() {
        String campaign = theOfficeOpensACampaignFromTheTemplate();
        String plan = theOfficeDraftsItsPlanAndSendsIt(campaign);
        leadersApproveThePlan(plan);
        assertPhase(campaign, "deployment", PhaseState.OPEN);

        String list = theOfficeSendsTheTaskListThatTheTemplateProposes(campaign);
        assertThat(signIn(county.officeMember())
                        .open(campaign + "/key-tasks/units")
                        .html())
                .as("nothing is asked before it is approved")
                .doesNotContain("<progress");
        leadersApproveTheList(list);

        everyUnitHasItsTasks();
        String task = aBranchDoesOneOfThem();
        theOfficeConfirmsIt(task);
        theProgressStandsOnOnePage(campaign);
    }

    private String theOfficeOpensACampaignFromTheTemplate() {
        Browsing office = signIn(county.officeMember());
        Page opened = office.submit(
                office.open("/campaigns/new?template=thematic-education&groups=four-groups"),
                "/campaigns/open",
                Map.of(
                        "name", "Autumn campaign",
                        "startsOn", clock.today().toString(),
                        "endsOn", clock.today().plusMonths(5).toString(),
                        "zone", "Asia/Shanghai",
                        "officeUnitId", String.valueOf(county.office()),
                        "leadingUnitId", String.valueOf(county.county()),
                        "groups[0].name", "Coordination",
                        "groups[0].leads", String.valueOf(county.bureau())));

        assertThat(opened.path()).matches("/campaigns/\\d+");
        assertPhase(opened.path(), "preparation", PhaseState.OPEN);
        return opened.path();
    }

    private String theOfficeDraftsItsPlanAndSendsIt(String campaign) {
        Browsing office = signIn(county.officeMember());
        String link = linkTo(office.open(campaign), "/submissions/new\\?kind=implementation-plan[^\"]*");
        return sent(
                office,
                office.open(link),
                Map.of("title", "How we go about it", "body", "Study first.\nThen mend what is wrong."));
    }

    private void leadersApproveThePlan(String plan) {
        approve(county.officeDirector(), plan);
        approve(county.head(), plan);
        Browsing office = signIn(county.officeMember());
        done(office.submit(
                office.open(plan),
                plan + "/record-meeting",
                Map.of(
                        "heldOn", clock.today().toString(),
                        "chairId", String.valueOf(county.groupHead().personId()),
                        "attendance", "All but one",
                        "outcome", "PASSED",
                        "minutes", "Agreed after debate")));
        Browsing head = signIn(county.groupHead());
        done(head.submit(head.open(plan), plan + "/confirm-meeting", Map.of()));
        assertThat(head.open("/inbox").html()).contains(plan);
        done(head.submitWithPicture(head.open(plan), plan + "/approve", Map.of("comment", "Agreed"), "signature"));
    }

    private String theOfficeSendsTheTaskListThatTheTemplateProposes(String campaign) {
        Browsing office = signIn(county.officeMember());
        Page form = office.open("/submissions/new?kind=task-list&subject=campaign:" + id(campaign));
        assertThat(form.html()).contains("rows[19].content").doesNotContain("rows[20].content");
        return sent(office, form, Map.of("title", "What is to be done"));
    }

    private void leadersApproveTheList(String list) {
        approve(county.officeDirector(), list);
        approve(county.head(), list);
        approve(county.groupHead(), list);
    }

    private void everyUnitHasItsTasks() {
        for (Actor receiver : List.of(county.head(), county.otherHead(), county.secretary())) {
            assertThat(signIn(receiver).open("/inbox").html())
                    .as(receiver.name())
                    .contains("/key-task-assignments/")
                    .contains("KT-0");
        }
    }

    private String aBranchDoesOneOfThem() {
        Browsing secretary = signIn(county.secretary());
        String task = linkTo(secretary.open("/inbox"), "/key-task-assignments/\\d+");
        done(secretary.submit(secretary.open(task), task + "/accept", Map.of()));
        done(secretary.submitWithPicture(
                secretary.open(task), task + "/claim-done", Map.of("text", "Everybody was there"), "evidence"));
        return task;
    }

    private void theOfficeConfirmsIt(String task) {
        Browsing office = signIn(county.officeMember());
        assertThat(office.open("/inbox").html()).contains(task);
        done(office.submit(office.open(task), task + "/confirm", Map.of("text", "Seen")));
    }

    private void theProgressStandsOnOnePage(String campaign) {
        Page progress = signIn(county.officeMember()).open(campaign + "/key-tasks/units");

        assertThat(progress.status()).isEqualTo(200);
        assertThat(progress.html())
                .contains("/key-tasks/assignments?unit=" + county.bureau())
                .contains("/key-tasks/assignments?unit=" + county.otherBureau())
                .contains("/key-tasks/assignments?unit=" + county.branch() + "&amp;standing=DONE");
        assertThat(Pattern.compile("<progress value=\"1\"")
                        .matcher(progress.html())
                        .results())
                .as("one branch, and the sum")
                .hasSize(2);
        assertThat(signIn(county.outsider()).open(campaign + "/key-tasks/units").html())
                .doesNotContain("<progress");
    }

    private String sent(Browsing author, Page form, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("act", "preview");
        Page drafted = author.submitFilled(form, "/submissions/new", fields);
        assertThat(drafted.path()).as(drafted.html()).matches("/submissions/\\d+");
        done(author.submit(drafted, drafted.path() + "/send", Map.of()));
        return drafted.path();
    }

    /** Whoever is asked finds it in the inbox, reads it, and signs. */
    private void approve(Actor leader, String submission) {
        Browsing reader = signIn(leader);
        assertThat(reader.open("/inbox").html()).as(leader.name()).contains(submission);
        done(reader.submit(reader.open(submission), submission + "/approve", Map.of("comment", "Agreed")));
    }

    private static void done(Page page) {
        assertThat(page.status()).as(page.path() + ": " + page.html()).isEqualTo(200);
    }

    private static String linkTo(Page page, String pattern) {
        Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page.html());
        assertThat(link.find()).as(pattern + " on " + page.html()).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }

    private void assertPhase(String campaign, String key, PhaseState state) {
        assertThat(phases.find(id(campaign), key).orElseThrow().state()).isEqualTo(state);
    }

    private Browsing signIn(Actor person) {
        Browsing browsing = new Browsing(port);
        if (known.add(person.personId())) {
            accounts.open(person);
        }
        Page signedIn = browsing.submit(
                browsing.open("/login"),
                "/login",
                Map.of("username", TestCounty.usernameOf(person), "password", TestAccounts.PASSWORD));
        assertThat(signedIn.path()).doesNotContain("login");
        return browsing;
    }

    private static long id(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }
}
