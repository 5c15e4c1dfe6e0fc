package org.duban.rectification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemEvent;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.TaskCandidates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what nobody asks them to do: urging, closures. Of dates the ladder tells. */
@Component
class ItemNotices {

    private static final int TOLD_SINGLY = 5;

    private final Notices notices;

    ItemNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ItemEvent event) {
        RectificationItem item = event.item();
        switch (event.what()) {
            case "closed", "closure-confirmed" ->
                tell(
                        event.actor(),
                        item,
                        ownersOf(item),
                        "item-closed",
                        List.of(event.actor().name()));
            case "voided", "merged" ->
                tell(
                        event.actor(),
                        item,
                        Set.of(item.registrantId()),
                        "item-dropped",
                        List.of(event.actor().name()));
            default -> {}
        }
    }

    /** Everybody for whom the open task waits. */
    void urge(RectificationItem item, Cast cast, Actor from, String text) {
        tell(from, item, TaskCandidates.peopleOf(item, cast), "item-urged", List.of(from.name(), text));
    }

    /** Where too few people remain for the later steps, the leading group is asked to name somebody outside. */
    void unstaffed(RectificationItem item, Cast cast, Actor from) {
        Unstaffed unstaffed = new Unstaffed();
        unstaffed.look(item, cast);
        unstaffed(unstaffed, cast.organisation(), from);
    }

    /** A few items one by one; of many a campaign's leading group is told once, and how many they are. */
    void unstaffed(Unstaffed unstaffed, Organisation organisation, Actor from) {
        for (Unstaffed.Group group : unstaffed.groups()) {
            Set<Long> people = leadingGroup(group.campaign(), organisation);
            int many = group.itemIds().size();
            if (many > TOLD_SINGLY) {
                CaseRef campaign =
                        new CaseRef(Campaign.CASE_TYPE, group.campaign().id());
                tell(from, campaign, people, "items-need-outsiders", List.of(String.valueOf(many)));
            } else {
                group.itemIds().forEach(id -> tell(from, refOf(id), people, "item-needs-outsider", List.of()));
            }
        }
    }

    private static Set<Long> leadingGroup(Campaign campaign, Organisation organisation) {
        return Stream.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY)
                .flatMap(kind -> organisation.holders(kind, campaign.leadingUnitId()).stream())
                .map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void tell(Actor from, RectificationItem item, Collection<Long> people, String kind, List<String> args) {
        tell(from, refOf(item.id()), people, kind, args);
    }

    private void tell(Actor from, CaseRef ref, Collection<Long> people, String kind, List<String> args) {
        Set<Long> others = new LinkedHashSet<>(people);
        others.remove(from.personId());
        if (!others.isEmpty()) {
            notices.tell(from, ref, others, kind, args);
        }
    }

    private static CaseRef refOf(long itemId) {
        return new CaseRef(Items.CASE_TYPE, itemId);
    }

    private Set<Long> ownersOf(RectificationItem item) {
        Set<Long> people = new LinkedHashSet<>();
        people.add(item.registrantId());
        Long handler = item.handlerId();
        if (handler != null) {
            people.add(handler);
        }
        return people;
    }
}
