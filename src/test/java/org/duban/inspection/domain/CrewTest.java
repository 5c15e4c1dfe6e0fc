package org.duban.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignState;
import org.duban.organization.Candidates;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.junit.jupiter.api.Test;

class CrewTest {

    private static final long COUNTY = 1;
    private static final long OFFICE = 2;
    private static final long BUREAU = 3;
    private static final long BRANCH = 4;

    private static final long SUPERVISOR = 10;
    private static final long SECONDED = 11;
    private static final long DIRECTOR = 12;
    private static final long OFFICER = 13;
    private static final long GROUP_HEAD = 14;
    private static final long GROUP_DEPUTY = 15;

    private static final Crew CREW = new Crew(
            new Campaign(
                    1,
                    "Campaign",
                    CampaignKind.THEMATIC_EDUCATION,
                    LocalDate.of(2023, 9, 1),
                    LocalDate.of(2024, 1, 31),
                    ZoneId.of("Asia/Shanghai"),
                    OFFICE,
                    COUNTY,
                    null,
                    CampaignState.RUNNING,
                    null),
            organisation(
                    post(SUPERVISOR, OFFICE, PostKind.SUPERVISOR),
                    post(SECONDED, OFFICE, PostKind.SUPERVISOR),
                    post(SECONDED, BRANCH, PostKind.MEMBER),
                    post(DIRECTOR, OFFICE, PostKind.OFFICE_DIRECTOR),
                    post(OFFICER, OFFICE, PostKind.OFFICE_MEMBER),
                    post(GROUP_HEAD, COUNTY, PostKind.LEADING_GROUP_HEAD),
                    post(GROUP_DEPUTY, COUNTY, PostKind.LEADING_GROUP_DEPUTY)));

    @Test
    void theSupervisorsWhoHadNoHandInItGo() {
        Reach reach = CREW.reach(Set.of(SUPERVISOR));

        assertThat(reach).isEqualTo(Reach.SUPERVISORS);
        assertThat(idsOf(reach, SUPERVISOR)).containsExactly(SECONDED);
        assertThat(CREW.candidates(reach)).containsExactly(Candidates.post(PostKind.SUPERVISOR, OFFICE));
    }

    @Test
    void whereEverySupervisorHadAHandInItTheOfficeGoes() {
        Reach reach = CREW.reach(Set.of(SUPERVISOR, SECONDED, OFFICER));

        assertThat(reach).isEqualTo(Reach.OFFICE);
        assertThat(idsOf(reach, SUPERVISOR, SECONDED, OFFICER)).containsExactly(DIRECTOR);
        assertThat(CREW.candidates(reach))
                .containsExactlyInAnyOrder(
                        Candidates.post(PostKind.OFFICE_DIRECTOR, OFFICE),
                        Candidates.post(PostKind.OFFICE_MEMBER, OFFICE));
    }

    @Test
    void whereTheOfficeHadOneTooTheLeadingGroupGoes() {
        Reach reach = CREW.reach(Set.of(SUPERVISOR, SECONDED, OFFICER, DIRECTOR, GROUP_HEAD));

        assertThat(reach).isEqualTo(Reach.LEADING_GROUP);
        assertThat(idsOf(reach, GROUP_HEAD)).containsExactly(GROUP_DEPUTY);
        assertThat(CREW.candidates(reach))
                .as("posts of the leading group's unit, not of the office")
                .containsExactlyInAnyOrder(
                        Candidates.post(PostKind.LEADING_GROUP_HEAD, COUNTY),
                        Candidates.post(PostKind.LEADING_GROUP_DEPUTY, COUNTY));
    }

    /** It then waits, climbs, and the leading group's posts find it as soon as they are held by somebody else. */
    @Test
    void whereNobodyAtAllIsLeftItWaitsAtTheTop() {
        Set<Long> everybody = Set.of(SUPERVISOR, SECONDED, OFFICER, DIRECTOR, GROUP_HEAD, GROUP_DEPUTY);

        assertThat(CREW.reach(everybody)).isEqualTo(Reach.LEADING_GROUP);
        assertThat(CREW.inspectors(Reach.LEADING_GROUP, everybody)).isEmpty();
    }

    @Test
    void nobodyVisitsTheirOwnHouse() {
        assertThat(CREW.ofUnit(BUREAU)).as("with a post in a branch below it").containsExactly(SECONDED);
        assertThat(CREW.ofUnit(OFFICE))
                .as("the supervisor's own post does not count")
                .isEmpty();
    }

    private static List<Long> idsOf(Reach reach, Long... excluded) {
        return CREW.inspectors(reach, Set.of(excluded)).stream().map(Person::id).toList();
    }

    private static Post post(long person, long unit, PostKind kind) {
        return new Post(person * 100 + unit, person, unit, kind, kind.name(), null);
    }

    private static Organisation organisation(Post... posts) {
        return new Organisation(
                List.of(
                        new Unit(COUNTY, "X", "County", Tier.COUNTY, null, "/1/", true),
                        new Unit(OFFICE, "XB", "Office", Tier.COUNTY, COUNTY, "/1/2/", true),
                        new Unit(BUREAU, "B", "Bureau", Tier.PARTY_COMMITTEE, COUNTY, "/1/3/", true),
                        new Unit(BRANCH, "B-1", "Branch", Tier.BRANCH, BUREAU, "/1/3/4/", true)),
                Stream.of(posts)
                        .map(Post::personId)
                        .distinct()
                        .map(id -> new Person(id, "u" + id, "Person " + id, null, true))
                        .toList(),
                List.of(posts),
                List.of());
    }
}
