package org.duban.supervision.domain;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.organization.Candidates;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Receivers;
import org.duban.supervision.OrderState;

/** For whom an order's open task waits. */
public final class OrderCandidates {

    private static final Set<PostKind> HEADS = EnumSet.of(PostKind.UNIT_HEAD, PostKind.BRANCH_SECRETARY);

    private OrderCandidates() {}

    public static Set<String> of(SupervisionOrder order, Campaign campaign, Organisation organisation) {
        return switch (order.state()) {
            case ISSUED, RECEIVED -> receivers(order, organisation);
            case ANSWERED -> reviewers(order, campaign, organisation);
            case SETTLED, WITHDRAWN -> Set.of();
        };
    }

    /** The unit's head and liaison; of what is restricted its heads alone, where it has any. */
    static Set<String> receivers(SupervisionOrder order, Organisation organisation) {
        Set<String> all = Receivers.keys(organisation, order.unitId());
        if (order.about().restricted()) {
            Set<String> heads = new LinkedHashSet<>();
            HEADS.forEach(kind -> heads.add(Candidates.post(kind, order.unitId())));
            heads.retainAll(all);
            return heads.isEmpty() ? all : heads;
        }
        return all;
    }

    /** Who answered does not accept the answer. */
    public static Set<Long> excluded(SupervisionOrder order) {
        return order.state() == OrderState.ANSWERED ? Set.of(Objects.requireNonNull(order.answeredBy())) : Set.of();
    }

    public static Set<Long> people(SupervisionOrder order, Campaign campaign, Organisation organisation) {
        Set<Long> people = holders(of(order, campaign, organisation), organisation);
        people.removeAll(excluded(order));
        return people;
    }

    /** Whoever received it, or would. */
    public static Set<Long> unit(SupervisionOrder order, Organisation organisation) {
        return holders(receivers(order, organisation), organisation);
    }

    /** The office, and the leader who issued it; of the office's own answers the leading group. */
    private static Set<String> reviewers(SupervisionOrder order, Campaign campaign, Organisation organisation) {
        long office = campaign.officeUnitId();
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Candidates.post(PostKind.OFFICE_DIRECTOR, office));
        keys.add(Candidates.post(PostKind.OFFICE_MEMBER, office));
        if (order.issuedBy() > 0
                && organisation
                        .findPerson(order.issuedBy())
                        .filter(Person::active)
                        .isPresent()) {
            keys.add(Candidates.person(order.issuedBy()));
        }
        if (order.unitId() == office) {
            keys.add(Candidates.post(PostKind.LEADING_GROUP_HEAD, campaign.leadingUnitId()));
            keys.add(Candidates.post(PostKind.LEADING_GROUP_DEPUTY, campaign.leadingUnitId()));
        }
        return keys;
    }

    private static Set<Long> holders(Set<String> keys, Organisation organisation) {
        return organisation.people().stream()
                .map(Person::id)
                .filter(id -> keys.contains(Candidates.person(id))
                        || organisation.postsOf(id).stream()
                                .anyMatch(post -> keys.contains(Candidates.post(post.kind(), post.unitId()))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
