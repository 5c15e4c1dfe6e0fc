package org.duban.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.approval.StepRule;
import org.duban.approval.StepType;
import org.duban.approval.SubjectFacts;
import org.duban.deadline.WorkingCalendar;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Portfolio;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;

/** A county with two bureaus and no database: who holds what is said by each test. */
final class Cast {

    static final long COUNTY = 1;
    static final long OFFICE = 2;
    static final long BUREAU = 3;
    static final long BRANCH = 4;
    static final long OTHER_BUREAU = 5;

    static final long AUTHOR = 100;
    static final long HEAD = 101;
    static final long SECOND_HEAD = 102;
    static final long OTHER_HEAD = 103;
    static final long LEADER = 104;
    static final long GROUP_HEAD = 105;
    static final long DEPUTY = 106;
    static final long DIRECTOR = 107;
    static final long MEMBER = 108;

    static final String PRINT = "print";

    private static final List<Unit> UNITS = List.of(
            new Unit(COUNTY, "A", "county", Tier.COUNTY, null, "/1/", true),
            new Unit(OFFICE, "A1", "office", Tier.COUNTY, COUNTY, "/1/2/", true),
            new Unit(BUREAU, "B", "bureau", Tier.PARTY_COMMITTEE, COUNTY, "/1/3/", true),
            new Unit(BRANCH, "B1", "branch", Tier.BRANCH, BUREAU, "/1/3/4/", true),
            new Unit(OTHER_BUREAU, "C", "other bureau", Tier.PARTY_COMMITTEE, COUNTY, "/1/5/", true));

    private final Map<Long, Person> people = new TreeMap<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Portfolio> portfolios = new ArrayList<>();

    private Cast() {
        for (long id = AUTHOR; id <= MEMBER; id++) {
            people.put(id, new Person(id, "u" + id, "person " + id, null, true));
        }
    }

    static Cast empty() {
        return new Cast();
    }

    /** Every post of the usual routes is held by one person, and none by the author. */
    static Cast usual() {
        return empty().holds(HEAD, PostKind.UNIT_HEAD, BUREAU)
                .holds(OTHER_HEAD, PostKind.UNIT_HEAD, OTHER_BUREAU)
                .holds(GROUP_HEAD, PostKind.LEADING_GROUP_HEAD, COUNTY)
                .holds(DEPUTY, PostKind.LEADING_GROUP_DEPUTY, COUNTY)
                .holds(DIRECTOR, PostKind.OFFICE_DIRECTOR, OFFICE)
                .leads(LEADER, BUREAU);
    }

    Cast holds(long person, PostKind kind, long unit) {
        posts.add(new Post(posts.size() + 1L, person, unit, kind, kind.name(), null));
        return this;
    }

    Cast leads(long person, long unit) {
        portfolios.add(new Portfolio(person, unit));
        return this;
    }

    Cast left(long person) {
        people.put(person, new Person(person, "u" + person, "person " + person, null, false));
        return this;
    }

    Organisation organisation() {
        return new Organisation(UNITS, people.values(), posts, portfolios);
    }

    /** About a subject whose lead units are both bureaus. */
    Staffing staffing(long unit, Long... authors) {
        return new Staffing(organisation(), facts(), unit, Set.of(authors));
    }

    Routing routing(Submission submission) {
        return new Routing(Staffing.of(submission, facts(), organisation()), new EveryDay());
    }

    Submission sent(StepSpec... steps) {
        Submission submission = new Submission(
                new Origin("SS-1", "plan", new CaseRef("campaign", 1), facts(), BUREAU), "A plan", by(AUTHOR));
        Sending.route(submission, new Route("route", false, List.of(steps)));
        Sending.send(submission, PRINT, routing(submission), by(AUTHOR));
        return submission;
    }

    static SubjectFacts facts() {
        return new SubjectFacts(
                "subject", ZoneId.of("Asia/Shanghai"), OFFICE, COUNTY, List.of(BUREAU, OTHER_BUREAU), null, null);
    }

    static Act by(long person) {
        return new Act(new Actor(person, "person " + person), null, Instant.EPOCH, LocalDate.of(2023, 10, 9));
    }

    static StepSpec step(String who) {
        return step(who, StepRule.ONE, false, false);
    }

    static StepSpec step(String who, StepRule rule, boolean skipSigned, boolean handSigned) {
        int ratio = rule == StepRule.RATIO ? 60 : 0;
        return new StepSpec(who, who, who, StepType.SIGN, rule, ratio, 2, skipSigned, handSigned, who);
    }

    static StepSpec meeting(String who) {
        return new StepSpec(who, who, who, StepType.MEETING, StepRule.ONE, 0, 2, false, false, who);
    }

    /** A calendar in which every day is a working day. */
    private static final class EveryDay implements WorkingCalendar {

        @Override
        public boolean knows(int year) {
            return true;
        }

        @Override
        public boolean isWorkingDay(LocalDate date) {
            return true;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
            return date.plusDays(workingDays);
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return (int) (to.toEpochDay() - from.toEpochDay());
        }
    }
}
