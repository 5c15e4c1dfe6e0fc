package org.duban.keytask.domain;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.keytask.AssignmentState;
import org.duban.organization.Candidates;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Receivers;

/** For whom an assignment's open task waits. */
public final class AssignmentCandidates {

    private AssignmentCandidates() {}

    public static Set<String> of(KeyTaskAssignment assignment, Campaign campaign, Organisation organisation) {
        return switch (assignment.state()) {
            case ASSIGNED, IN_PROGRESS -> Receivers.keys(organisation, assignment.unitId());
            case CLAIMED -> confirmers(assignment, campaign);
            case PLANNED, CONFIRMED, WITHDRAWN -> Set.of();
        };
    }

    /** Who claimed does not confirm. */
    public static Set<Long> excluded(KeyTaskAssignment assignment) {
        return assignment.state() == AssignmentState.CLAIMED
                ? Set.of(Objects.requireNonNull(assignment.claimedBy()))
                : Set.of();
    }

    public static Set<Long> people(KeyTaskAssignment assignment, Campaign campaign, Organisation organisation) {
        Set<String> keys = of(assignment, campaign, organisation);
        Set<Long> excluded = excluded(assignment);
        return organisation.people().stream()
                .map(Person::id)
                .filter(id -> !excluded.contains(id))
                .filter(id -> organisation.postsOf(id).stream()
                        .anyMatch(post -> keys.contains(Candidates.post(post.kind(), post.unitId()))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The office; for the office's own work the leading group as well, for somebody else has to look at it. */
    private static Set<String> confirmers(KeyTaskAssignment assignment, Campaign campaign) {
        long office = campaign.officeUnitId();
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Candidates.post(PostKind.OFFICE_DIRECTOR, office));
        keys.add(Candidates.post(PostKind.OFFICE_MEMBER, office));
        if (assignment.unitId() == office) {
            keys.add(Candidates.post(PostKind.LEADING_GROUP_HEAD, campaign.leadingUnitId()));
            keys.add(Candidates.post(PostKind.LEADING_GROUP_DEPUTY, campaign.leadingUnitId()));
        }
        return keys;
    }
}
