package org.duban.testing;

import java.sql.Date;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.kernel.Actor;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds counties, as many as there are tests; their ids lie far above those that the application gives. */
@TestComponent
public class TestCounties {

    private static final AtomicLong NEXT_ID = new AtomicLong(1_000_000_000);
    private static final LocalDate STARTS_ON = LocalDate.of(2023, 9, 1);
    private static final LocalDate ENDS_ON = LocalDate.of(2024, 1, 31);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    TestCounties(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A new county that shares nothing with any other. */
    public TestCounty build() {
        TestCounty built = transaction.execute(status -> insert());
        if (built == null) {
            throw new IllegalStateException("no county");
        }
        return built;
    }

    /** A unit below a parent, for counties that need more; 0 as the parent makes a root. */
    public long unit(String name, Tier tier, long parent) {
        long id = NEXT_ID.incrementAndGet();
        String above = parent == 0
                ? "/"
                : jdbc.queryForObject("select path from organization_unit where id = ?", String.class, parent);
        jdbc.update(
                "insert into organization_unit (id, code, name, initials, tier, parent_id, path, active)"
                        + " values (?, ?, ?, '', ?, ?, ?, true)",
                id,
                "C" + id,
                name + id,
                tier.name(),
                parent == 0 ? null : parent,
                above + id + "/");
        countUp();
        return id;
    }

    /** A person without any post. */
    public Actor person(String name) {
        long id = NEXT_ID.incrementAndGet();
        Actor person = new Actor(id, name + id);
        jdbc.update(
                "insert into organization_person (id, username, name, initials, active) values (?, ?, ?, '', true)",
                id,
                TestCounty.usernameOf(person),
                person.name());
        countUp();
        return person;
    }

    /** Gives a person a post. */
    public Actor post(Actor person, PostKind kind, long unit) {
        jdbc.update(
                "insert into organization_post (id, person_id, unit_id, kind, title, started_on) values (?, ?, ?, ?, ?, ?)",
                NEXT_ID.incrementAndGet(),
                person.personId(),
                unit,
                kind.name(),
                kind.name(),
                Date.valueOf(STARTS_ON));
        countUp();
        return person;
    }

    /** Puts a leader in charge of a unit and all below it. */
    public Actor portfolio(Actor leader, long unit) {
        jdbc.update("insert into organization_portfolio (person_id, unit_id) values (?, ?)", leader.personId(), unit);
        countUp();
        return leader;
    }

    private TestCounty insert() {
        long county = unit("county", Tier.COUNTY, 0);
        long office = unit("office", Tier.COUNTY, county);
        long bureau = unit("bureau", Tier.PARTY_COMMITTEE, county);
        long branch = unit("branch", Tier.BRANCH, bureau);
        long otherBureau = unit("other bureau", Tier.PARTY_COMMITTEE, county);
        return new TestCounty(
                campaign(office, county),
                county,
                office,
                bureau,
                branch,
                otherBureau,
                post(person("group head"), PostKind.LEADING_GROUP_HEAD, county),
                portfolio(post(person("county leader"), PostKind.COUNTY_LEADER, county), bureau),
                post(person("office director"), PostKind.OFFICE_DIRECTOR, office),
                post(person("office member"), PostKind.OFFICE_MEMBER, office),
                post(person("supervisor"), PostKind.SUPERVISOR, office),
                post(person("second supervisor"), PostKind.SUPERVISOR, office),
                post(person("head"), PostKind.UNIT_HEAD, bureau),
                portfolio(post(person("unit leader"), PostKind.UNIT_LEADER, bureau), branch),
                post(person("liaison"), PostKind.LIAISON, bureau),
                post(person("secretary"), PostKind.BRANCH_SECRETARY, branch),
                post(person("handler"), PostKind.MEMBER, branch),
                post(person("member"), PostKind.MEMBER, branch),
                post(person("other head"), PostKind.UNIT_HEAD, otherBureau),
                post(person("other handler"), PostKind.MEMBER, otherBureau),
                person("outsider"));
    }

    /** A campaign of an office, beside the one that the county has. */
    public long campaign(long office, long leadingGroup) {
        long id = NEXT_ID.incrementAndGet();
        jdbc.update(
                "insert into campaign (id, name, kind, starts_on, ends_on, zone, office_unit_id, leading_unit_id)"
                        + " values (?, ?, 'THEMATIC_EDUCATION', ?, ?, ?, ?, ?)",
                id,
                "campaign" + id,
                Date.valueOf(STARTS_ON),
                Date.valueOf(ENDS_ON),
                MutableClock.ZONE.getId(),
                office,
                leadingGroup);
        return id;
    }

    private void countUp() {
        jdbc.update("update organization_revision set revision = revision + 1 where id = 1");
    }
}
