package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.OrganizationService;
import org.duban.organization.PostEnd;
import org.duban.organization.PostKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was to decide an extension or an appeal goes or is away: somebody else does, and never the asker. */
@DatabaseTest
class RequestHandoverTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    RequestService requests;

    @Autowired
    ExtensionService extensions;

    @Autowired
    AppealService appeals;

    @Autowired
    OfficeService office;

    @Autowired
    OrganizationService organization;

    @Autowired
    Directory directory;

    @Autowired
    Items items;

    @Autowired
    InboxService inbox;

    TestCounty county;
    long item;

    @BeforeEach
    void anExtensionWaitsForTheUnitsLeader() {
        county = counties.build();
        item = story.withExtensionAsked(county);
    }

    @Test
    void aPostThatEndsListsTheDecisionsThatWait() {
        assertThat(organization.openWorkBehind(county.officeDirector(), postOf(county.unitLeader())))
                .filteredOn(line -> line.roleKey().equals("rectification.role.decider-of-extension"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.ref()).isEqualTo(new CaseRef("extension", request()));
                    assertThat(line.path()).isEqualTo("/items/" + item);
                    assertThat(line.dueOn()).isEqualTo(open().decideBy());
                });
        extensions.refuse(county.unitLeader(), key(), item, request(), "No need");
        assertThat(organization.openWorkBehind(county.officeDirector(), postOf(county.unitLeader())))
                .extracting(OpenWorkLine::roleKey)
                .containsExactly("rectification.role.leader");
    }

    @Test
    void theSuccessorDecidesWhatTheLeaderLeaves() {
        Actor successor = counties.post(counties.person("new leader"), PostKind.UNIT_LEADER, county.bureau());
        long request = request();

        end(county.unitLeader(), successor);

        assertThat(waitsFor(county.unitLeader())).isFalse();
        assertThat(waitsFor(successor)).isTrue();
        assertThat(open().waitingFor()).containsExactly(successor.name());
        refused(
                "rectification.not-yours",
                () -> extensions.grant(county.unitLeader(), key(), item, request, null, "once more"));
        extensions.grant(successor, key(), item, request, null, "");
        assertThat(requests.of(successor, item).get(0).state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void neitherTheAskerNorTheHandlerSucceeds() {
        long asked = requests.withdraw(county.handler(), key(), item, request());
        extensions.ask(
                county.head(),
                key(),
                asked,
                new NewExtension(story.today().plusDays(60), "More windows", List.of(story.file(county.head()))));

        refusedField("successorId", "rectification.successor-excluded", () -> end(county.unitLeader(), county.head()));
        refusedField(
                "successorId", "rectification.successor-excluded", () -> end(county.unitLeader(), county.handler()));

        assertThat(waitsFor(county.unitLeader())).isTrue();
        assertThat(directory.current().postsOf(county.unitLeader().personId())).hasSize(1);
    }

    @Test
    void theOfficeLetsSomebodyElseDecideWithAReason() {
        assertThat(requests.successors(county.officeMember(), item))
                .extracting(person -> person.id())
                .containsExactlyInAnyOrder(
                        county.countyLeader().personId(), county.groupHead().personId());
        refusedField("reason", "field.required", () -> reassign(county.officeMember(), county.countyLeader(), " "));

        reassign(county.officeMember(), county.countyLeader(), "On leave until Monday");

        assertThat(waitsFor(county.unitLeader())).isFalse();
        assertThat(waitsFor(county.countyLeader())).isTrue();
        refused(
                "rectification.not-yours",
                () -> extensions.grant(county.unitLeader(), key(), item, request(), null, "back again"));
        assertThat(items.timeline(item, county.head().personId(), Locale.ENGLISH))
                .anySatisfy(line -> assertThat(line.sentence())
                        .contains(county.countyLeader().name(), "request for an extension", "On leave until Monday"));
        extensions.grant(county.countyLeader(), key(), item, request(), null, "");
    }

    @Test
    void nobodyIsGivenTheirOwnRequestAndOnlyTheOfficeGives() {
        for (Actor excluded : List.of(county.handler(), county.head(), county.member())) {
            refusedField(
                    "personId",
                    "rectification.cannot-take-over",
                    () -> reassign(county.officeMember(), excluded, "They know it best"));
        }
        refused("rectification.not-yours", () -> reassign(county.unitLeader(), county.countyLeader(), "I am busy"));
        assertThat(items.view(item, county.unitLeader().personId()).allowed())
                .doesNotContain(ItemAction.REASSIGN_REQUEST);
        assertThat(items.view(item, county.officeMember().personId()).allowed()).contains(ItemAction.REASSIGN_REQUEST);
        assertThat(waitsFor(county.unitLeader())).isTrue();
    }

    @Test
    void aDecisionIsGivenAwayOnlyWhileItWaits() {
        long request = request();
        extensions.refuse(county.unitLeader(), key(), item, request, "No need");

        refused(
                "rectification.already-handled",
                () -> requests.reassign(
                        county.officeMember(),
                        key(),
                        item,
                        request,
                        county.countyLeader().personId(),
                        "Late"));
        assertThat(requests.successors(county.officeMember(), item)).isEmpty();
    }

    @Test
    void whoeverBecomesTheHandlerDoesNotDecide() {
        office.reassign(county.officeMember(), key(), item, county.unitLeader().personId(), "The old one moves away");

        assertThat(waitsFor(county.unitLeader())).isFalse();
        assertThat(open().waitingFor()).isEmpty();
        reassign(county.officeDirector(), county.countyLeader(), "The leader handles it now");
        assertThat(waitsFor(county.countyLeader())).isTrue();
    }

    @Test
    void anAppealIsGivenToOneOfTheOffice() {
        long appealed = story.withAppeal(county);
        long request = story.requestOf(county, appealed);
        assertThat(requests.successors(county.officeMember(), appealed))
                .extracting(person -> person.id())
                .containsExactlyInAnyOrder(
                        county.officeMember().personId(),
                        county.officeDirector().personId(),
                        county.groupHead().personId());

        requests.reassign(
                county.officeMember(),
                key(),
                appealed,
                request,
                county.officeDirector().personId(),
                "Decide it");

        refused(
                "rectification.not-yours",
                () -> appeals.reject(county.officeMember(), key(), appealed, request, "Seen"));
        end(county.officeDirector(), county.officeMember());
        appeals.reject(county.officeMember(), key(), appealed, request, "Seen on the spot");
        assertThat(requests.of(county.head(), appealed).get(0).state()).isEqualTo(RequestState.REFUSED);
    }

    private void end(Actor leaving, Actor successor) {
        organization.endPost(
                county.officeMember(),
                key(),
                postOf(leaving),
                new PostEnd(successor.personId(), false, "moves to another county"));
    }

    private void reassign(Actor office, Actor to, String reason) {
        requests.reassign(office, key(), item, request(), to.personId(), reason);
    }

    private long postOf(Actor person) {
        return directory.current().postsOf(person.personId()).get(0).id();
    }

    private RequestView open() {
        return requests.of(county.officeMember(), item).get(0);
    }

    private long request() {
        return open().id();
    }

    private boolean waitsFor(Actor person) {
        return inbox.toDo(person, null, 20).stream()
                .anyMatch(task -> task.taskKey().equals("task_DecideExtension"));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static void refusedField(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.field()).isEqualTo(field);
                    assertThat(one.code()).isEqualTo(code);
                }));
    }
}
