package org.duban.supervision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.deadline.AlertLevel;
import org.duban.escalation.CaseFacts;
import org.duban.notification.Notices;
import org.duban.organization.Directory;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.duban.organization.Receivers;
import org.duban.supervision.domain.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those concerned that their case was listed, and the leading group what is reported to it. */
@Component("supervisionCaseNotices")
class CaseNotices {

    private final Notices notices;
    private final Directory directory;

    CaseNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @EventListener
    void on(CaseEvent event) {
        switch (event.what()) {
            case "listed" -> tell(event, concerned(event.facts()), "case-listed", AlertLevel.RED);
            case "unlisted" -> tell(event, concerned(event.facts()), "case-unlisted", AlertLevel.GREEN);
            case "reported" -> tell(event, leadingGroup(event.facts()), "case-reported", AlertLevel.RED);
            default -> {}
        }
    }

    private void tell(CaseEvent event, Set<Long> people, String kind, AlertLevel level) {
        people.remove(event.actor().personId());
        if (!people.isEmpty()) {
            notices.tell(event.actor(), event.facts().ref(), people, kind, List.of(), level);
        }
    }

    /** Handler, responsible leader, and the head and liaison of the lead unit. */
    private Set<Long> concerned(CaseFacts facts) {
        Set<Long> people = new LinkedHashSet<>();
        Stream.of(Optional.ofNullable(facts.handlerId()), Optional.ofNullable(facts.leaderId()))
                .flatMap(Optional::stream)
                .forEach(people::add);
        Long unit = facts.leadUnitId();
        if (unit != null) {
            people.addAll(Receivers.people(directory.current(), unit));
        }
        return people;
    }

    private Set<Long> leadingGroup(CaseFacts facts) {
        return Stream.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY)
                .flatMap(kind -> directory.current().holders(kind, facts.leadingUnitId()).stream())
                .map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
