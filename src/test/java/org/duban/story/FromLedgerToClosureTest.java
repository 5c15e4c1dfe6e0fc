package org.duban.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.story.Browsing.Page;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestAccounts;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One problem, five people, from its registration to its closure, through the forms that the pages offer. */
@DatabaseTest
class FromLedgerToClosureTest {

    @Autowired
    TestCounties counties;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ItemStory story;

    @Autowired
    Items items;

    @Autowired
    AuditTrail audit;

    @LocalServerPort
    int port;

    TestCounty county;

    private final Set<Long> known = new HashSet<>();

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void takesAProblemFromItsRegistrationToItsClosure() {
        String item = theLiaisonRegistersIt();
        theOfficeConfirmsAndAssignsIt(item);
        theHeadAcceptsIt(item);
        theHandlerRectifiesItAndClaimsCompletion(item);
        theHeadCountersigns(item);
        theSupervisorVerifiesOnSiteAndCloses(item);
        everybodyReadsHowItWent(item);
    }

    private String theLiaisonRegistersIt() {
        Browsing liaison = signIn(county.liaison());
        Page registered = liaison.submit(
                liaison.open("/items/new"),
                "/items/new",
                Map.of(
                        "campaignId", String.valueOf(county.campaignId()),
                        "description", "The window closes before the announced hour",
                        "source", "public",
                        "level", "UNIT",
                        "aspect", "CONDUCT",
                        "unitId", String.valueOf(county.bureau())));

        assertThat(registered.path()).matches("/items/\\d+");
        assertThat(registered.html()).contains("The window closes before the announced hour");
        return registered.path();
    }

    private void theOfficeConfirmsAndAssignsIt(String item) {
        Browsing office = signIn(county.officeMember());
        assertThat(office.open("/inbox").html()).contains(item);
        act(office, item, "confirm", Map.of());
        act(
                office,
                item,
                "assign",
                Map.of(
                        "kind", "IMMEDIATE",
                        "leadUnitId", String.valueOf(county.bureau()),
                        "leaderId", String.valueOf(county.unitLeader().personId()),
                        "handlerId", String.valueOf(county.handler().personId()),
                        "goal", "The window stays open as announced",
                        "dueOn", story.today().plusDays(30).toString()));
        assertState(item, ItemState.ASSIGNED);
    }

    private void theHeadAcceptsIt(String item) {
        act(signIn(county.head()), item, "accept", Map.of());
        assertState(item, ItemState.IN_RECTIFICATION);
    }

    private void theHandlerRectifiesItAndClaimsCompletion(String item) {
        Browsing handler = signIn(county.handler());
        Page tooEarly = handler.submit(handler.open(item), item + "/claim-completion", Map.of("statement", "Done"));
        assertThat(tooEarly.status()).as("nothing was done yet").isBetween(400, 499);
        act(
                handler,
                item,
                "plan-measure",
                Map.of(
                        "text", "Two clerks on the late shift",
                        "ownerId", String.valueOf(county.handler().personId()),
                        "dueOn", story.today().plusDays(10).toString()));
        long measure = items.view(id(item), county.handler().personId())
                .measures()
                .get(0)
                .id();
        Page page = handler.open(item);
        Page reported = handler.submitWithPicture(
                page,
                item + "/report-progress",
                Map.of("measureId", String.valueOf(measure), "text", "The roster hangs at the door"),
                "evidence");
        assertThat(reported.status()).isEqualTo(200);
        finish(handler, item, measure);
        act(handler, item, "claim-completion", Map.of("statement", "Done as planned"));
        assertState(item, ItemState.CLAIMED);
    }

    /** The second button of the progress form. */
    private void finish(Browsing handler, String item, long measure) {
        Page finished = handler.submitAs(
                handler.open(item),
                item + "/report-progress",
                item + "/finish-measure",
                Map.of("measureId", String.valueOf(measure), "text", "Open until the announced hour for a week"));
        assertThat(finished.status()).isEqualTo(200);
    }

    private void theHeadCountersigns(String item) {
        Browsing handler = signIn(county.handler());
        assertThat(handler.open(item).offers(item + "/countersign"))
                .as("never by the handler")
                .isFalse();
        act(signIn(county.head()), item, "countersign", Map.of("comment", "I have seen it"));
        assertState(item, ItemState.IN_VERIFICATION);
    }

    private void theSupervisorVerifiesOnSiteAndCloses(String item) {
        Browsing supervisor = signIn(county.supervisor());
        Page page = supervisor.open(item);
        Page verified = supervisor.submitWithPicture(
                page,
                item + "/record-verification",
                Map.of(
                        "method", "UNANNOUNCED_CHECK",
                        "heldOn", story.today().toString(),
                        "place", "The service hall",
                        "peopleMet", "Two clerks, three visitors",
                        "findings", "Open until the announced hour",
                        "outcome", "RECTIFIED"),
                "evidence");
        assertThat(verified.html()).contains("The service hall").contains("/evidence/");
        act(supervisor, item, "close", Map.of("comment", "It holds"));
        assertState(item, ItemState.CLOSED);
    }

    private void everybodyReadsHowItWent(String item) {
        Page closed = signIn(county.officeMember()).open(item);

        assertThat(closed.offers(item + "/close")).isFalse();
        assertThat(audit.verify(new CaseRef("rectification", id(item))).whole()).isTrue();
        assertThat(audit.timeline(new CaseRef("rectification", id(item))))
                .extracting(AuditEntry::actorName)
                .contains(
                        county.liaison().name(),
                        county.officeMember().name(),
                        county.head().name(),
                        county.handler().name(),
                        county.supervisor().name());
    }

    private void act(Browsing person, String item, String action, Map<String, String> fields) {
        Page done = person.submit(person.open(item), item + "/" + action, fields);

        assertThat(done.status()).as(action + ": " + done.html()).isEqualTo(200);
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

    private void assertState(String item, ItemState state) {
        assertThat(items.view(id(item), county.officeDirector().personId()).state())
                .isEqualTo(state);
    }

    private static long id(String item) {
        return Long.parseLong(item.substring(item.lastIndexOf('/') + 1));
    }
}
