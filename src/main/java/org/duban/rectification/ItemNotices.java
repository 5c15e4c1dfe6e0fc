package org.duban.rectification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.ItemEvent;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.Staffing;
import org.duban.rectification.domain.TaskCandidates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what nobody asks them to do: urging, closures. Of dates the ladder tells. */
@Component
class ItemNotices {

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
        if (Staffing.of(cast, item.kind()).complete()) {
            return;
        }
        long unit = cast.campaign().leadingUnitId();
        Set<Long> group = new LinkedHashSet<>();
        Stream.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY)
                .flatMap(kind -> cast.organisation().holders(kind, unit).stream())
                .map(Person::id)
                .forEach(group::add);
        tell(from, item, group, "item-needs-outsider", List.of());
    }

    private void tell(Actor from, RectificationItem item, Collection<Long> people, String kind, List<String> args) {
        Set<Long> others = new LinkedHashSet<>(people);
        others.remove(from.personId());
        if (!others.isEmpty()) {
            notices.tell(from, new CaseRef(Items.CASE_TYPE, item.id()), others, kind, args);
        }
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
