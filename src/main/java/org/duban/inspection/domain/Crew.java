package org.duban.inspection.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.organization.Candidates;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Viewer;

/** Who runs a campaign's inspections and who may carry one out. */
public record Crew(Campaign campaign, Organisation organisation) {

    /** The nearest circle in which somebody is left who had no hand in it. */
    Reach reach(Set<Long> excluded) {
        return Arrays.stream(Reach.values())
                .filter(circle -> !inspectors(circle, excluded).isEmpty())
                .findFirst()
                .orElse(Reach.LEADING_GROUP);
    }

    /** Everybody of the circle who is not excluded. */
    public List<Person> inspectors(Reach circle, Set<Long> excluded) {
        return circle.posts().stream()
                .flatMap(post -> organisation.holders(post, unitOf(circle)).stream())
                .distinct()
                .filter(person -> !excluded.contains(person.id()))
                .toList();
    }

    public Set<String> candidates(Reach circle) {
        return circle.posts().stream()
                .map(post -> Candidates.post(post, unitOf(circle)))
                .collect(Collectors.toSet());
    }

    /** The supervisors with a post in the unit or below it: nobody inspects their own house. */
    Set<Long> ofUnit(long unitId) {
        return organisation.holders(PostKind.SUPERVISOR, campaign.officeUnitId()).stream()
                .map(Person::id)
                .filter(person -> organisation.postsOf(person).stream()
                        .filter(post -> post.kind() != PostKind.SUPERVISOR || post.unitId() != campaign.officeUnitId())
                        .anyMatch(post -> organisation.isWithin(post.unitId(), unitId)))
                .collect(Collectors.toSet());
    }

    /** Office, supervisors and leading group read every round. */
    public boolean oversees(Viewer viewer) {
        return runs(viewer) || viewer.holds(PostKind.SUPERVISOR, campaign.officeUnitId()) || leads(viewer);
    }

    /** The office draws. */
    public boolean runs(Viewer viewer) {
        return Stream.of(PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER)
                .anyMatch(post -> viewer.holds(post, campaign.officeUnitId()));
    }

    public List<Person> office() {
        return inspectors(Reach.OFFICE, Set.of());
    }

    public List<Person> leadingGroup() {
        return inspectors(Reach.LEADING_GROUP, Set.of());
    }

    private boolean leads(Viewer viewer) {
        return Reach.LEADING_GROUP.posts().stream().anyMatch(post -> viewer.holds(post, campaign.leadingUnitId()));
    }

    private long unitOf(Reach circle) {
        return circle.ofLeadingUnit() ? campaign.leadingUnitId() : campaign.officeUnitId();
    }
}
