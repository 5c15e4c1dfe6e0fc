package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.organization.Organisation;
import org.duban.organization.OrganisationChanged;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.rectification.query.OpenParts;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Unit ROOT = new Unit(1, "R", "root", Tier.COUNTY, null, "/1/", true);
    private static final Unit BUREAU = new Unit(2, "B", "bureau", Tier.PARTY_COMMITTEE, 1L, "/1/2/", true);
    private static final Unit OTHER = new Unit(3, "C", "other", Tier.PARTY_COMMITTEE, 1L, "/1/3/", true);
    private static final Unit BRANCH = new Unit(4, "B1", "branch", Tier.BRANCH, 2L, "/1/2/4/", true);
    private static final Unit MOVED = new Unit(4, "B1", "branch", Tier.BRANCH, 3L, "/1/3/4/", true);
    private static final Person PERSON = new Person(9, "p", "person", null, true);
    private static final Organisation BEFORE = organisation(List.of(ROOT, BUREAU, OTHER, BRANCH), PERSON, List.of());

    @Test
    void otherNamesMatterToNobody() {
        Organisation titled =
                organisation(List.of(ROOT, BUREAU), PERSON, List.of(post(5, BUREAU, PostKind.UNIT_HEAD, "head")));
        Organisation renamed = organisation(
                List.of(
                        new Unit(1, "R", "another name", Tier.COUNTY, null, "/1/", true),
                        new Unit(2, "B2", "bureau", Tier.PARTY_COMMITTEE, 1L, "/1/2/", true)),
                new Person(9, "p", "somebody", "a@b.example", true),
                List.of(post(5, BUREAU, PostKind.UNIT_HEAD, "another title")));
        assertThat(reach(titled, renamed).isNowhere()).isTrue();
    }

    @Test
    void aUnitThatMovesMattersToWhereItWasAndToWhereItIs() {
        Reach reach = reach(BEFORE, organisation(List.of(ROOT, BUREAU, OTHER, MOVED), PERSON, List.of()));
        assertThat(reach.touches(lead(BUREAU, ItemState.CLAIMED))).isTrue();
        assertThat(reach.touches(lead(OTHER, ItemState.CLAIMED))).isTrue();
        assertThat(reach.touches(lead(BRANCH, ItemState.CLAIMED))).isTrue();
    }

    @Test
    void aPostAboveMattersOnlyToWhatWaitsToBeAccepted() {
        Reach reach = reach(
                BEFORE,
                organisation(
                        List.of(ROOT, BUREAU, OTHER, BRANCH),
                        PERSON,
                        List.of(post(5, BUREAU, PostKind.LIAISON, "liaison"))));
        assertThat(reach.touches(lead(BRANCH, ItemState.ASSIGNED))).isTrue();
        assertThat(reach.touches(lead(BRANCH, ItemState.CLAIMED))).isFalse();
        assertThat(reach.touches(lead(BUREAU, ItemState.CLAIMED))).isTrue();
        assertThat(reach.touches(lead(OTHER, ItemState.ASSIGNED))).isFalse();
    }

    private static OpenParts.Tie lead(Unit unit, ItemState state) {
        return new OpenParts.Tie(1, unit.id(), "LEAD", state);
    }

    private static Post post(long id, Unit unit, PostKind kind, String title) {
        return new Post(id, PERSON.id(), unit.id(), kind, title, null);
    }

    private static Organisation organisation(List<Unit> units, Person person, List<Post> posts) {
        return new Organisation(units, List.of(person), posts, List.of());
    }

    private static Reach reach(Organisation before, Organisation now) {
        return new Reach(new OrganisationChanged(Actor.SYSTEM, before, now));
    }
}
