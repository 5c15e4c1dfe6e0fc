package org.duban.rectification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignState;
import org.duban.kernel.Actor;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Portfolio;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.rectification.Aspect;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.ExtensionDecider;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.NewVerification;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;
import org.springframework.test.util.ReflectionTestUtils;

/** A county of one bureau with a branch, and an item that goes through its life there. */
final class Fixture {

    static final long COUNTY = 1;
    static final long OFFICE = 2;
    static final long BUREAU = 3;
    static final long BRANCH = 4;
    static final long OTHER_BUREAU = 5;
    static final long OTHER_BRANCH = 6;

    static final long DIRECTOR = 10;
    static final long OFFICER = 11;
    static final long SUPERVISOR = 12;
    static final long SECOND_SUPERVISOR = 13;
    static final long HEAD = 20;
    static final long LEADER = 21;
    static final long LIAISON = 22;
    static final long SECRETARY = 30;
    static final long HANDLER = 31;
    static final long COUNTY_LEADER = 40;
    static final long GROUP_HEAD = 41;

    static final LocalDate TODAY = LocalDate.of(2023, 10, 9);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final Campaign CAMPAIGN = new Campaign(
            1,
            "Campaign",
            CampaignKind.THEMATIC_EDUCATION,
            LocalDate.of(2023, 9, 1),
            LocalDate.of(2024, 1, 31),
            ZONE,
            OFFICE,
            COUNTY,
            null,
            CampaignState.RUNNING,
            null);

    private Fixture() {}

    static RectificationProperties properties(RectificationKind... forumCountsFor) {
        return new RectificationProperties(
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(forumCountsFor),
                new RectificationProperties.Extension(List.of(ExtensionDecider.values()), 2, null, 3),
                new RectificationProperties.Appeal(5, 2),
                new RectificationProperties.Reopened(10));
    }

    static Organisation organisation(Post... more) {
        List<Post> posts = new java.util.ArrayList<>(List.of(
                post(DIRECTOR, OFFICE, PostKind.OFFICE_DIRECTOR),
                post(OFFICER, OFFICE, PostKind.OFFICE_MEMBER),
                post(SUPERVISOR, OFFICE, PostKind.SUPERVISOR),
                post(SECOND_SUPERVISOR, OFFICE, PostKind.SUPERVISOR),
                post(HEAD, BUREAU, PostKind.UNIT_HEAD),
                post(LEADER, BUREAU, PostKind.UNIT_LEADER),
                post(LIAISON, BUREAU, PostKind.LIAISON),
                post(SECRETARY, BRANCH, PostKind.BRANCH_SECRETARY),
                post(HANDLER, BRANCH, PostKind.MEMBER),
                post(COUNTY_LEADER, COUNTY, PostKind.COUNTY_LEADER),
                post(GROUP_HEAD, COUNTY, PostKind.LEADING_GROUP_HEAD)));
        posts.addAll(List.of(more));
        return new Organisation(
                List.of(
                        new Unit(COUNTY, "X", "County", Tier.COUNTY, null, "/1/", true),
                        new Unit(OFFICE, "XB", "Office", Tier.COUNTY, COUNTY, "/1/2/", true),
                        new Unit(BUREAU, "B", "Bureau", Tier.PARTY_COMMITTEE, COUNTY, "/1/3/", true),
                        new Unit(BRANCH, "B-1", "Branch", Tier.BRANCH, BUREAU, "/1/3/4/", true),
                        new Unit(OTHER_BUREAU, "O", "Other bureau", Tier.PARTY_COMMITTEE, COUNTY, "/1/5/", true),
                        new Unit(OTHER_BRANCH, "O-1", "Other branch", Tier.BRANCH, OTHER_BUREAU, "/1/5/6/", true)),
                posts.stream()
                        .map(Post::personId)
                        .distinct()
                        .map(id -> new Person(id, "u" + id, "Person " + id, null, true))
                        .toList(),
                posts,
                List.of(new Portfolio(COUNTY_LEADER, BUREAU)));
    }

    static Post post(long person, long unit, PostKind kind) {
        return new Post(person * 100 + unit, person, unit, kind, kind.name(), null);
    }

    static Act by(long person) {
        return new Act(new Actor(person, "Person " + person), Instant.parse("2023-10-09T01:00:00Z"), TODAY);
    }

    static Act later(long person) {
        return new Act(new Actor(person, "Person " + person), Instant.parse("2023-10-10T01:00:00Z"), TODAY.plusDays(1));
    }

    static RectificationItem registered() {
        Problem problem = new Problem("Windows close early", "public", ProblemLevel.UNIT, Aspect.CONDUCT, BUREAU, null);
        return Identification.register(ItemNumber.in(CAMPAIGN, 1), problem, false, by(OFFICER));
    }

    static RectificationItem accepted(RectificationKind kind) {
        RectificationItem item = registered();
        Identification.confirm(item, by(OFFICER));
        Assignment.assign(item, plan(kind, HANDLER), organisation(), by(OFFICER));
        Assignment.accept(item, by(HEAD));
        return item;
    }

    static RectificationItem inVerification(RectificationKind kind) {
        RectificationItem item = accepted(kind);
        Measure measure = measure(item, null);
        Rectifying.finish(item, measure, new ProgressReport(7L, null, "done", List.of()), by(HANDLER));
        Rectifying.claim(item, List.of(measure), Set.of(), "all done", by(HANDLER));
        Rectifying.countersign(item, "", by(HEAD));
        return item;
    }

    static Measure measure(RectificationItem item, @org.jspecify.annotations.Nullable Integer stage) {
        Measure measure = Rectifying.plan(
                item, 1, new MeasurePlan("Keep them open", HANDLER, TODAY.plusDays(3), stage), "Handler", by(HANDLER));
        ReflectionTestUtils.setField(measure, "id", 7L);
        return measure;
    }

    static AssignmentPlan plan(RectificationKind kind, long handler) {
        return new AssignmentPlan(kind, BUREAU, Set.of(), LEADER, handler, "Open as announced", TODAY.plusDays(20));
    }

    static NewVerification seen(VerificationMethod method, VerificationOutcome outcome, Long... evidence) {
        return new NewVerification(method, TODAY, "Hall", "Two clerks", "As announced", outcome, List.of(evidence));
    }

    static Verification stored(Verification verification, long id) {
        ReflectionTestUtils.setField(verification, "id", id);
        return verification;
    }
}
