package org.duban.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.duban.evidence.EvidenceStore;
import org.duban.inbox.Inbox;
import org.duban.inspection.domain.Act;
import org.duban.inspection.domain.Crew;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.InspectionRepository;
import org.duban.inspection.domain.InspectionTask;
import org.duban.inspection.domain.InspectionVisibility;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.Viewer;
import org.duban.rectification.ClosedItems;
import org.springframework.stereotype.Service;

/** A supervisor records what was found; where it does not hold, the item reopens. */
@Service
public class InspectionService {

    private static final int PLACE = 200;
    private static final int PEOPLE = 500;
    private static final int FINDINGS = 1900;

    private final InspectionRepository inspections;
    private final InspectionDesk desk;
    private final InspectionVisibility visibility;
    private final ClosedItems closedItems;
    private final EvidenceStore evidence;
    private final Commands commands;
    private final Inbox inbox;

    InspectionService(
            InspectionRepository inspections,
            InspectionDesk desk,
            InspectionVisibility visibility,
            ClosedItems closedItems,
            EvidenceStore evidence,
            Commands commands,
            Inbox inbox) {
        this.inspections = inspections;
        this.desk = desk;
        this.visibility = visibility;
        this.closedItems = closedItems;
        this.evidence = evidence;
        this.commands = commands;
        this.inbox = inbox;
    }

    /**
     * @return the inspection's id
     * @throws Refusal {@code inspection.not-found}, {@code inspection.already-handled} with who and when,
     *     {@code inspection.excluded} for whoever had a hand in it, {@code inspection.not-yours}, or the fields that are
     *     wrong
     */
    public long record(Actor actor, CommandKey key, long inspectionId, NewResult result) {
        return commands.once(key, actor, "inspection.RECORD/" + inspectionId, () -> {
            Set<Long> notBy = inspections
                    .itemOf(inspectionId)
                    .map(item -> closedItems.hold(item).notBy())
                    .orElse(Set.of());
            Inspection one = inspections.lock(inspectionId).orElseThrow(InspectionDesk::notFound);
            Crew crew = desk.crewOf(one);
            admit(one, crew, crew.organisation().viewer(actor.personId()), notBy);
            Act by = desk.act(actor, crew.campaign());
            check(result, by.today());
            boolean holds = Boolean.TRUE.equals(result.holds());
            one.record(result, holds ? InspectionState.HELD : InspectionState.FAILED, by);
            evidence.attach(actor, Inspections.refOf(inspectionId), "result", result.evidenceIds());
            desk.recorded(one, actor);
            Long item = one.itemId();
            if (!holds && item != null) {
                closedItems.checkFailed(actor, item, one.number() + ": " + result.findings());
            }
            return inspectionId;
        });
    }

    private void admit(Inspection one, Crew crew, Viewer viewer, Set<Long> notBy) {
        if (!visibility.sees(one, viewer)) {
            throw InspectionDesk.notFound();
        }
        if (one.state() != InspectionState.WAITING) {
            throw inbox.lastDone(Inspections.refOf(one.id()), InspectionTask.of(one.kind()))
                    .map(done -> Refusal.conflict("inspection.already-handled", done.name(), done.at()))
                    .orElseGet(() -> Refusal.conflict("inspection.moved-on"));
        }
        Set<Long> excluded = new HashSet<>(one.excluded());
        excluded.addAll(notBy);
        if (excluded.contains(viewer.personId())) {
            throw Refusal.forbidden("inspection.excluded");
        }
        if (!desk.mayRecord(one, crew, viewer)) {
            throw Refusal.forbidden("inspection.not-yours");
        }
        inbox.claimedBy(Inspections.refOf(one.id()), InspectionTask.of(one.kind()))
                .filter(claimant -> claimant != viewer.personId())
                .ifPresent(claimant -> {
                    String name = crew.organisation().person(claimant).name();
                    throw Refusal.conflict("inspection.claimed-by-other", name);
                });
    }

    private static void check(NewResult result, LocalDate today) {
        LocalDate held = result.heldOn();
        new FieldErrors()
                .given("method", result.method())
                .given("heldOn", held)
                .rejectIf(held != null && held.isAfter(today), "heldOn", "inspection.date-future")
                .text("place", result.place(), PLACE)
                .text("peopleMet", result.peopleMet(), PEOPLE)
                .text("findings", result.findings(), FINDINGS)
                .given("holds", result.holds())
                .rejectIf(result.evidenceIds().isEmpty(), "evidence", "inspection.proof-missing")
                .refuseIfAny();
    }
}
