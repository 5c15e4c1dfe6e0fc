package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OrganizationServiceTest {

    @Autowired
    private OrganizationService organization;

    @Autowired
    private Directory directory;

    @Autowired
    private AuditTrail audit;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private long county;
    private long office;
    private Actor clerk = Actor.SYSTEM;

    @BeforeEach
    void aCountyWithAnOffice() {
        county = unit("C", Tier.COUNTY, null);
        office = unit("O", Tier.COUNTY, county);
        long person = person("clerk");
        organization.givePost(Actor.SYSTEM, key(), person, new NewPost(office, PostKind.OFFICE_MEMBER, "成员", "综合组"));
        clerk = new Actor(person, "clerk");
    }

    @Test
    void movesAUnitWithEverythingBelowIt() {
        long committee = unit("B1", Tier.PARTY_COMMITTEE, county);
        long other = unit("B2", Tier.PARTY_COMMITTEE, county);
        long branch = unit("B1-1", Tier.BRANCH, committee);

        organization.moveUnit(clerk, key(), committee, other);

        Organisation now = directory.current();
        assertThat(now.unit(branch).path())
                .isEqualTo("/" + county + "/" + other + "/" + committee + "/" + branch + "/");
        assertThat(now.isWithin(branch, other)).isTrue();
        assertThat(now.unit(committee).parentId()).isEqualTo(other);
    }

    @Test
    void refusesAUnitBelowItself() {
        long committee = unit("B1", Tier.PARTY_COMMITTEE, county);
        long branch = unit("B1-1", Tier.PARTY_COMMITTEE, committee);

        assertThatThrownBy(() -> organization.moveUnit(clerk, key(), committee, branch))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::code)
                        .containsExactly("organization.below-itself"));
    }

    @Test
    void namesEveryFieldThatCannotBe() {
        assertThatThrownBy(() -> organization.createUnit(clerk, key(), new NewUnit(" ", null, Tier.BRANCH, null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.Field::field)
                        .containsExactlyInAnyOrder("code", "name", "parentId"));
    }

    @Test
    void refusesWhoeverIsNotOfTheOffice() {
        Actor somebody = new Actor(person("somebody"), "somebody");

        assertThatThrownBy(() -> organization.deactivateUnit(somebody, key(), office))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("organization.not-administrator"));
        assertThat(organization.mayAdminister(somebody)).isFalse();
        assertThat(organization.mayAdminister(clerk)).isTrue();
    }

    @Test
    void actsOnceUnderOneKey() {
        CommandKey once = key();
        NewUnit twice = new NewUnit("K" + mark, "一次", Tier.PARTY_COMMITTEE, county);

        long first = organization.createUnit(clerk, once, twice);

        assertThat(organization.createUnit(clerk, once, twice)).isEqualTo(first);
    }

    @Test
    void keepsAUnitThatStillHasPosts() {
        assertThatThrownBy(() -> organization.deactivateUnit(clerk, key(), office))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("organization.unit-has-posts"));
    }

    @Test
    void givesOnePersonSeveralPostsAndEndsOneOfThem() {
        long committee = unit("B1", Tier.PARTY_COMMITTEE, county);
        long person = person("two");
        long head = organization.givePost(clerk, key(), person, new NewPost(committee, PostKind.UNIT_HEAD, "书记", null));
        organization.givePost(clerk, key(), person, new NewPost(office, PostKind.SUPERVISOR, "督导员", null));
        organization.setPortfolio(clerk, key(), person, Set.of(committee));

        organization.endPost(clerk, key(), head, new PostEnd(null, false, "轮岗"));

        Organisation now = directory.current();
        assertThat(now.postsOf(person)).extracting(Post::kind).containsExactly(PostKind.SUPERVISOR);
        assertThat(now.leadersInChargeOf(committee)).extracting(Person::id).containsExactly(person);
        assertThat(audit.timeline(new CaseRef("organization-person", person)))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "organization.person-added",
                        "organization.post-given",
                        "organization.post-given",
                        "organization.portfolio-set",
                        "organization.post-ended");
    }

    @Test
    void passesThePostOnToTheSuccessor() {
        long committee = unit("B1", Tier.PARTY_COMMITTEE, county);
        long head = person("old");
        long next = person("new");
        long post = organization.givePost(clerk, key(), head, new NewPost(committee, PostKind.UNIT_HEAD, "书记", null));

        organization.endPost(clerk, key(), post, new PostEnd(next, true, "退休"));

        assertThat(directory.current().headsOf(committee))
                .extracting(Person::id)
                .containsExactly(next);
    }

    @Test
    void refusesThePostThatSomebodyHoldsAlready() {
        assertThatThrownBy(() -> organization.givePost(
                        clerk, key(), clerk.personId(), new NewPost(office, PostKind.OFFICE_MEMBER, "组员", "综合组")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("organization.post-held"));
    }

    @Test
    void showsNobodyElsesOpenWorkToStrangers() {
        long post = directory.current().postsOf(clerk.personId()).get(0).id();
        Actor stranger = new Actor(person("stranger"), "stranger");

        assertThatThrownBy(() -> organization.openWorkBehind(stranger, post)).isInstanceOf(Refusal.class);
        assertThat(organization.openWorkBehind(clerk, post)).isEqualTo(List.of());
    }

    private long unit(String code, Tier tier, @Nullable Long parent) {
        return organization.createUnit(Actor.SYSTEM, key(), new NewUnit(code + "." + mark, "单位" + code, tier, parent));
    }

    private long person(String name) {
        return organization.addPerson(Actor.SYSTEM, key(), new NewPerson(name + "." + mark, name, null));
    }

    private static CommandKey key() {
        return CommandKey.random();
    }
}
