package org.duban.keytask;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.keytask.domain.AssignmentAuthority.Scene;
import org.duban.keytask.domain.AssignmentCandidates;
import org.duban.keytask.domain.AssignmentDesk;
import org.duban.keytask.domain.AssignmentEvent;
import org.duban.keytask.domain.KeyTaskAssignment;
import org.duban.notification.Notices;
import org.duban.organization.Directory;
import org.duban.organization.Receivers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what nobody asks them to do: urging, what became of their claim. Of dates the ladder tells. */
@Component
class AssignmentNotices {

    private final Notices notices;
    private final Directory directory;

    AssignmentNotices(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @EventListener
    void on(AssignmentEvent event) {
        KeyTaskAssignment one = event.assignment();
        Actor from = event.actor();
        switch (event.what()) {
            case "confirmed" -> tell(from, one, claimant(one), "key-task-confirmed", List.of(from.name()));
            case "withdrawn" ->
                tell(
                        from,
                        one,
                        receivers(one),
                        "key-task-withdrawn",
                        List.of(event.details().get("list")));
            case "redated" ->
                tell(
                        from,
                        one,
                        receivers(one),
                        "key-task-redated",
                        List.of(event.details().get("to")));
            default -> {}
        }
    }

    /** Everybody for whom the open task waits. */
    void urge(Scene scene, Actor from, String text) {
        Set<Long> people = AssignmentCandidates.people(scene.assignment(), scene.campaign(), scene.organisation());
        tell(from, scene.assignment(), people, "key-task-urged", List.of(from.name(), text));
    }

    private void tell(Actor from, KeyTaskAssignment one, Collection<Long> people, String kind, List<String> args) {
        Set<Long> others = new LinkedHashSet<>(people);
        others.remove(from.personId());
        if (!others.isEmpty()) {
            notices.tell(from, AssignmentDesk.refOf(one), others, kind, args);
        }
    }

    private Set<Long> receivers(KeyTaskAssignment one) {
        return Receivers.people(directory.current(), one.unitId());
    }

    private static Set<Long> claimant(KeyTaskAssignment one) {
        Long claimant = one.claimedBy();
        return claimant == null ? Set.of() : Set.of(claimant);
    }
}
