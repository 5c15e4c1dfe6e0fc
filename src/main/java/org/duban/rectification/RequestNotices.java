package org.duban.rectification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.rectification.domain.ItemEvent;
import org.duban.rectification.domain.RectificationItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the unit what became of what it asked for; whoever has to decide finds it in the inbox. */
@Component
class RequestNotices {

    private static final Set<String> ANSWERS =
            Set.of("extension-granted", "extension-refused", "appeal-upheld", "appeal-rejected");

    private final Notices notices;
    private final Directory directory;

    RequestNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @EventListener
    void on(ItemEvent event) {
        if (ANSWERS.contains(event.what())) {
            RectificationItem item = event.item();
            Set<Long> unit = concerned(item);
            unit.remove(event.actor().personId());
            List<String> args = List.of(
                    event.actor().name(),
                    event.details().getOrDefault("to", ""),
                    event.details().getOrDefault("answer", ""));
            notices.tell(event.actor(), new CaseRef(Items.CASE_TYPE, item.id()), unit, "item-" + event.what(), args);
        }
    }

    /** The handler and the head of the lead unit: one of them asked. */
    private Set<Long> concerned(RectificationItem item) {
        Set<Long> people = new LinkedHashSet<>();
        Long handler = item.handlerId();
        if (handler != null) {
            people.add(handler);
        }
        Long unit = item.leadUnitId();
        if (unit != null) {
            directory.current().headsOf(unit).stream().map(Person::id).forEach(people::add);
        }
        return people;
    }
}
