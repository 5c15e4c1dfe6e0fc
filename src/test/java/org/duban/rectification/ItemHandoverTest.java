package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.NewPost;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.OrganizationService;
import org.duban.organization.PostEnd;
import org.duban.organization.PostKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Posts are given and end while items wait: nothing waits for nobody, and nobody takes over what they may not. */
@DatabaseTest
class ItemHandoverTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    OrganizationService organization;

    @Autowired
    IdentificationService identification;

    @Autowired
    AssignmentService assignment;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    Items items;

    @Autowired
    InboxService inbox;

    @Autowired
    AuditTrail audit;

    @Autowired
    Directory directory;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void aCountersignatureGoesToWhoeverTakesThePost() {
        long item = story.claimed(county, RectificationKind.IMMEDIATE);
        assertThat(roles(county.head(), item)).containsExactly("rectification.role.countersigner");
        refused("fields", () -> end(county.head(), null, false));

        end(county.head(), county.member(), true);

        assertThat(waitingFor(item)).containsExactly(county.member().name());
        assertThat(waits(county.member(), item)).isTrue();
        assertThat(waits(county.head(), item)).isFalse();
        refused("rectification.not-yours", () -> rectifying.countersign(county.head(), key(), item, ""));
        rectifying.countersign(county.member(), key(), item, "");
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.IN_VERIFICATION);
    }

    @Test
    void aCountersignatureIsNamedForASuccessorWithoutThePost() {
        long item = story.claimed(county, RectificationKind.IMMEDIATE);
        end(county.head(), county.unitLeader(), false);
        assertThat(waitingFor(item)).containsExactly(county.unitLeader().name());
        AuditEntry said = audit.timeline(new CaseRef(Items.CASE_TYPE, item)).stream()
                .filter(entry -> entry.action().equals("rectification.reassigned"))
                .findFirst()
                .orElseThrow();
        assertThat(said.details())
                .containsEntry("predecessor", county.head().name())
                .containsEntry("person", county.unitLeader().name())
                .containsEntry("role", "countersigner");
        rectifying.countersign(county.unitLeader(), key(), item, "");
    }

    @Test
    void aCountersignatureStaysWithThePostThatGivesIt() {
        long item = story.claimed(county, RectificationKind.IMMEDIATE);
        give(county.head(), PostKind.LIAISON, county.county());
        end(county.head(), county.county(), null, false);
        assertThat(waitingFor(item)).containsExactly(county.head().name());

        give(county.head(), PostKind.MEMBER, county.county());
        refused("fields", () -> end(county.head(), county.bureau(), null, false));
        end(county.head(), county.bureau(), county.unitLeader(), false);
        assertThat(waitingFor(item)).containsExactly(county.unitLeader().name());
    }

    @Test
    void aBranchThatMovesAwayNoLongerExcludesItsPeople() {
        counties.post(county.supervisor(), PostKind.MEMBER, county.branch());
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        assertThat(waits(county.supervisor(), item)).isFalse();
        organization.moveUnit(county.officeDirector(), key(), county.branch(), county.otherBureau());
        assertThat(waits(county.supervisor(), item)).isTrue();
    }

    @Test
    void theHandlerDoesNotSucceedWhoeverCountersigns() {
        long item = story.claimed(county, RectificationKind.IMMEDIATE);
        refused("fields", () -> end(county.head(), county.handler(), true));
        assertThat(waitingFor(item)).containsExactly(county.head().name());
        assertThat(directory.current().postsOf(county.handler().personId())).hasSize(1);
    }

    @Test
    void whatWasSentBackIsCompletedByTheRegistrantsSuccessor() {
        long item = story.registered(county);
        identification.sendBackForCompletion(county.officeMember(), key(), item, "which windows?");
        assertThat(roles(county.liaison(), item)).containsExactly("rectification.role.registrant");
        end(county.liaison(), county.member(), false);
        assertThat(waits(county.member(), item)).isTrue();
        assertThat(waits(county.liaison(), item)).isFalse();
        identification.complete(county.member(), key(), item, story.problem(county));
        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.REGISTERED);
    }

    @Test
    void aNamedOutsiderIsFollowedBySomebodyFromOutside() {
        counties.post(county.supervisor(), PostKind.MEMBER, county.branch());
        counties.post(county.secondSupervisor(), PostKind.MEMBER, county.branch());
        counties.post(county.outsider(), PostKind.MEMBER, county.otherBureau());
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        assignment.nameOutsider(
                county.groupHead(), key(), item, county.outsider().personId(), "nobody else");
        assertThat(roles(county.outsider(), item)).containsExactly("rectification.role.outsider");

        refused("fields", () -> end(county.outsider(), county.member(), false));
        end(county.outsider(), county.otherHandler(), false);

        assertThat(waitingFor(item)).containsExactly(county.otherHandler().name());
        assertThat(waits(county.outsider(), item)).isFalse();
        story.verify(county.otherHandler(), item);
        refused("rectification.not-found", () -> story.verify(county.outsider(), item));
    }

    @Test
    void anOutsiderWhoKeepsAPostStaysOne() {
        counties.post(county.supervisor(), PostKind.MEMBER, county.branch());
        counties.post(county.secondSupervisor(), PostKind.MEMBER, county.branch());
        counties.post(county.outsider(), PostKind.MEMBER, county.otherBureau());
        counties.post(county.outsider(), PostKind.MEMBER, county.county());
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        assignment.nameOutsider(
                county.groupHead(), key(), item, county.outsider().personId(), "nobody else");
        end(county.outsider(), null, false);
        assertThat(waitingFor(item)).containsExactly(county.outsider().name());
    }

    @Test
    void aNewHeadFindsTheCountersignatureThatWaits() {
        long item = story.claimed(county, RectificationKind.IMMEDIATE);
        give(county.member(), PostKind.UNIT_HEAD, county.bureau());
        assertThat(waits(county.member(), item)).isTrue();
        assertThat(roles(county.head(), item)).isEmpty();
        end(county.head(), null, false);
        assertThat(waitingFor(item)).containsExactly(county.member().name());
        assertThat(waits(county.head(), item)).isFalse();
    }

    @Test
    void anotherLeaderInChargeFindsTheCountersignatureThatWaits() {
        long item = claimedByTheHead();
        assertThat(waits(county.countyLeader(), item)).isTrue();
        organization.setPortfolio(
                county.officeDirector(), key(), county.groupHead().personId(), Set.of(county.bureau()));
        organization.setPortfolio(
                county.officeDirector(), key(), county.countyLeader().personId(), Set.of());
        assertThat(waits(county.countyLeader(), item)).isFalse();
        assertThat(waitingFor(item)).containsExactly(county.groupHead().name());
        rectifying.countersign(county.groupHead(), key(), item, "");
    }

    @Test
    void aSupervisorWhoComesIntoTheUnitIsKeptFromVerifying() {
        long item = story.inVerification(county, RectificationKind.IMMEDIATE);
        assertThat(waits(county.supervisor(), item)).isTrue();
        give(county.supervisor(), PostKind.MEMBER, county.branch());
        assertThat(waits(county.supervisor(), item)).isFalse();
        assertThat(waits(county.secondSupervisor(), item)).isTrue();
    }

    @Test
    void anAssignmentThatNobodyInTheUnitCanAcceptGoesToTheOfficeUntilSomebodyCan() {
        long item = story.confirmed(county);
        end(county.head(), null, false);
        end(county.liaison(), null, false);
        assignment.assign(county.officeMember(), key(), item, story.plan(county, RectificationKind.IMMEDIATE));
        assertThat(waitingFor(item))
                .containsExactlyInAnyOrder(
                        county.officeDirector().name(), county.officeMember().name());
        give(county.member(), PostKind.LIAISON, county.bureau());
        assertThat(waits(county.officeMember(), item)).isFalse();
        refused("rectification.not-yours", () -> assignment.accept(county.officeMember(), key(), item));
        assignment.accept(county.member(), key(), item);
    }

    @Test
    void theUnitAboveAcceptsForABranchWithoutASecretary() {
        end(county.secretary(), null, false);
        AssignmentPlan plan = story.plan(county, RectificationKind.IMMEDIATE);
        AssignmentPlan ofBranch = new AssignmentPlan(
                plan.kind(), county.branch(), Set.of(), plan.leaderId(), plan.handlerId(), plan.goal(), plan.dueOn());
        long item = story.confirmed(county);
        Eligibility outlook = assignment.eligibility(county.officeMember(), item, ofBranch);
        assertThat(outlook.acceptedByUnit()).isFalse();
        assertThat(outlook.acceptors())
                .extracting(person -> person.name())
                .containsExactlyInAnyOrder(
                        county.head().name(), county.liaison().name());
        assignment.assign(county.officeMember(), key(), item, ofBranch);
        assertThat(waits(county.liaison(), item)).isTrue();
        assignment.accept(county.liaison(), key(), item);
        assertThat(assignment.eligibility(county.officeMember(), item, plan).acceptedByUnit())
                .isTrue();
    }

    /** The head handles it and is its responsible leader as well. */
    private long claimedByTheHead() {
        AssignmentPlan plan = story.plan(county, RectificationKind.IMMEDIATE);
        long head = county.head().personId();
        long item = assignment.assign(
                county.officeMember(),
                key(),
                story.confirmed(county),
                new AssignmentPlan(plan.kind(), plan.leadUnitId(), Set.of(), head, head, plan.goal(), plan.dueOn()));
        assignment.accept(county.liaison(), key(), item);
        rectifying.planMeasure(
                county.head(), key(), item, new MeasurePlan("Two clerks more", head, story.today(), null));
        long measure = items.view(item, head).measures().get(0).id();
        rectifying.finishMeasure(
                county.head(), key(), item, measure, new ProgressReport(measure, null, "Done", List.of()));
        return rectifying.claimCompletion(county.head(), key(), item, "All done");
    }

    private void give(Actor person, PostKind kind, long unit) {
        organization.givePost(county.officeDirector(), key(), person.personId(), new NewPost(unit, kind, "", null));
    }

    private void end(Actor person, @Nullable Actor successor, boolean takesPost) {
        end(postOf(person), successor, takesPost);
    }

    private void end(Actor person, long unit, @Nullable Actor successor, boolean takesPost) {
        long post = directory.current().postsOf(person.personId()).stream()
                .filter(each -> each.unitId() == unit)
                .findFirst()
                .orElseThrow()
                .id();
        end(post, successor, takesPost);
    }

    private void end(long post, @Nullable Actor successor, boolean takesPost) {
        organization.endPost(
                county.officeDirector(),
                key(),
                post,
                new PostEnd(successor == null ? null : (Long) successor.personId(), takesPost, "moves"));
    }

    private List<String> roles(Actor person, long item) {
        return organization.openWorkBehind(county.officeDirector(), postOf(person)).stream()
                .filter(line -> line.ref().id() == item)
                .map(OpenWorkLine::roleKey)
                .toList();
    }

    private long postOf(Actor person) {
        return directory.current().postsOf(person.personId()).get(0).id();
    }

    private List<String> waitingFor(long item) {
        return items.view(item, county.officeDirector().personId()).waitingFor();
    }

    private boolean waits(Actor person, long item) {
        return inbox.toDo(person, null, 50).stream()
                .anyMatch(task -> Objects.equals(task.ref(), new CaseRef(Items.CASE_TYPE, item)));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
