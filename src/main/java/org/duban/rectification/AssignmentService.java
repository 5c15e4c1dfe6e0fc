package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.rectification.domain.Assignment;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProcess;
import org.duban.rectification.domain.Staffing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Step 2: the office assigns, the lead unit accepts or refuses. */
@Service
public class AssignmentService {

    private static final int TEXT = 1000;

    private final ItemDesk desk;
    private final Batch batch;
    private final ItemLookup lookup;
    private final ItemNotices notices;
    private final RectificationProcess process;
    private final Directory directory;
    private final ItemClock clock;

    AssignmentService(
            ItemDesk desk,
            Batch batch,
            ItemLookup lookup,
            ItemNotices notices,
            RectificationProcess process,
            Directory directory,
            ItemClock clock) {
        this.desk = desk;
        this.batch = batch;
        this.lookup = lookup;
        this.notices = notices;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Gives the item to a lead unit. Where too few people remain for the later steps, the leading group is told.
     *
     * @throws Refusal the fields that are wrong: a handler from elsewhere, a deadline in the past, …
     */
    public long assign(Actor actor, CommandKey key, long itemId, AssignmentPlan plan) {
        return desk.act(actor, key, ItemAction.ASSIGN, itemId, sheet -> {
            check(plan, sheet.organisation(), sheet.by().today());
            RectificationItem item = sheet.item();
            LocalDate before = item.dueOn();
            Assignment.assign(item, plan, sheet.organisation(), sheet.by());
            clock.assigned(item, before, sheet.campaign(), sheet.by());
            notices.unstaffed(item, Cast.of(item, sheet.organisation(), sheet.campaign()), actor);
        });
    }

    public List<BatchResult> assignAll(Actor actor, CommandKey key, List<Long> itemIds, AssignmentPlan plan) {
        return batch.each(itemIds, id -> assign(actor, key.forPart(id), id, plan));
    }

    public long accept(Actor actor, CommandKey key, long itemId) {
        return desk.act(actor, key, ItemAction.ACCEPT, itemId, sheet -> Assignment.accept(sheet.item(), sheet.by()));
    }

    public List<BatchResult> acceptAll(Actor actor, CommandKey key, List<Long> itemIds) {
        return batch.each(itemIds, id -> accept(actor, key.forPart(id), id));
    }

    public long refuse(Actor actor, CommandKey key, long itemId, String reason) {
        return desk.act(actor, key, ItemAction.REFUSE, itemId, sheet -> {
            new FieldCheck().text("reason", reason, TEXT).orRefuse();
            Assignment.refuse(sheet.item(), reason, sheet.by());
        });
    }

    /** @throws Refusal {@code rectification.not-found} for an item that is not the actor's to see */
    public void requireVisible(Actor actor, long itemId) {
        lookup.reading(actor, itemId, sheet -> sheet.item().id());
    }

    /** Who could still countersign, verify and close if the item were assigned so. Changes nothing. */
    public Eligibility eligibility(Actor actor, long itemId, AssignmentPlan plan) {
        return lookup.reading(actor, itemId, sheet -> {
            Cast now = sheet.cast();
            Cast then = new Cast(
                    now.organisation(),
                    now.campaign(),
                    plan.leadUnitId(),
                    plan.supportingUnitIds(),
                    plan.leaderId(),
                    plan.handlerId(),
                    now.excludedByPerson(),
                    now.verifiersAndClosers(),
                    now.outsiders());
            return Staffing.of(then, plan.kind());
        });
    }

    /**
     * The leading group names somebody outside for the steps that nobody else can take.
     *
     * @throws Refusal {@code rectification.not-outside} for somebody who is excluded
     */
    public long nameOutsider(Actor actor, CommandKey key, long itemId, long personId, @Nullable String reason) {
        String why = reason == null ? "" : reason;
        return desk.act(actor, key, ItemAction.NAME_OUTSIDER, itemId, sheet -> {
            Person person = directory
                    .current()
                    .findPerson(personId)
                    .filter(Person::active)
                    .orElseThrow(() -> Refusal.field("personId", "rectification.no-such-person"));
            new FieldCheck()
                    .text("reason", why, TEXT)
                    .that(sheet.cast().mayVerify(personId), "personId", "rectification.not-outside", person.name())
                    .orRefuse();
            Assignment.nameOutsider(sheet.item(), personId, person.name(), why, sheet.by());
            process.candidatesChanged(sheet.item());
            desk.refreshInbox(sheet.item());
        });
    }

    private static void check(AssignmentPlan plan, Organisation organisation, LocalDate today) {
        boolean leadExists = active(organisation, plan.leadUnitId());
        Set<Long> supporting = plan.supportingUnitIds();
        new FieldCheck()
                .that(leadExists, "leadUnitId", "rectification.no-such-unit")
                .that(
                        supporting.stream().allMatch(unit -> active(organisation, unit)),
                        "supportingUnitIds",
                        "rectification.no-such-unit")
                .that(!supporting.contains(plan.leadUnitId()), "supportingUnitIds", "rectification.supports-itself")
                .that(
                        organisation
                                .findPerson(plan.leaderId())
                                .filter(Person::active)
                                .isPresent(),
                        "leaderId",
                        "rectification.no-such-person")
                .that(
                        leadExists && ofUnit(organisation, plan.handlerId(), plan.leadUnitId()),
                        "handlerId",
                        "rectification.handler-elsewhere")
                .text("goal", plan.goal(), TEXT)
                .that(!plan.dueOn().isBefore(today), "dueOn", "rectification.date-past")
                .orRefuse();
    }

    private static boolean active(Organisation organisation, long unitId) {
        return organisation.findUnit(unitId).filter(Unit::active).isPresent();
    }

    private static boolean ofUnit(Organisation organisation, long personId, long unitId) {
        return organisation.peopleWithin(unitId).stream().anyMatch(person -> person.id() == personId);
    }
}
