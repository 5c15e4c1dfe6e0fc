package org.duban.rectification;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.duban.rectification.domain.Assignment;
import org.duban.rectification.domain.CampaignCourse;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProcess;
import org.duban.rectification.domain.Successors;
import org.duban.rectification.domain.TaskCandidates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the office does beside the steps: urging, and giving an open task to somebody else. */
@Service
public class OfficeService {

    private static final int TEXT = 1000;

    private final ItemDesk desk;
    private final Batch batch;
    private final ItemLookup lookup;
    private final ItemNotices notices;
    private final RectificationProcess process;
    private final MeasureRepository measures;

    OfficeService(
            ItemDesk desk,
            Batch batch,
            ItemLookup lookup,
            ItemNotices notices,
            RectificationProcess process,
            MeasureRepository measures) {
        this.desk = desk;
        this.batch = batch;
        this.lookup = lookup;
        this.notices = notices;
        this.process = process;
        this.measures = measures;
    }

    /** Reminds everybody for whom the item's open task waits. */
    public long urge(Actor actor, CommandKey key, long itemId, String text) {
        return desk.act(actor, key, ItemAction.URGE, itemId, sheet -> {
            new FieldCheck().optional("text", text, TEXT).orRefuse();
            notices.urge(sheet.item(), sheet.cast(), actor, text);
            sheet.item().urged(text, sheet.by());
        });
    }

    public List<BatchResult> urgeAll(Actor actor, CommandKey key, List<Long> itemIds, String text) {
        return batch.each(itemIds, id -> urge(actor, key.forPart(id), id, text));
    }

    /** Lets the item's campaign end before the item does; its life and its clock go on. */
    public long carryOver(Actor actor, CommandKey key, long itemId, String reason) {
        return desk.act(actor, key, ItemAction.CARRY_OVER, itemId, sheet -> {
            new FieldCheck().text("reason", reason, TEXT).orRefuse();
            CampaignCourse.carryOver(sheet.item(), reason, sheet.by());
        });
    }

    /** Who could take over the open task, under the same exclusions as everybody. */
    public List<Person> successors(Actor actor, long itemId) {
        return lookup.reading(actor, itemId, sheet -> Successors.of(sheet.item(), sheet.cast()));
    }

    /**
     * Gives the open task to somebody else.
     *
     * @throws Refusal {@code rectification.cannot-take-over} for somebody who may not do it
     */
    public long reassign(Actor actor, CommandKey key, long itemId, long personId, @Nullable String reason) {
        String why = reason == null ? "" : reason;
        return desk.act(actor, key, ItemAction.REASSIGN, itemId, sheet -> {
            new FieldCheck().text("reason", why, TEXT).orRefuse();
            hand(sheet, personId, why);
        });
    }

    /** Gives the open tasks of many to one person; whoever may not take one over is refused there alone. */
    public List<BatchResult> reassignAll(
            Actor actor, CommandKey key, List<Long> itemIds, long personId, @Nullable String reason) {
        return batch.each(itemIds, id -> reassign(actor, key.forPart(id), id, personId, reason));
    }

    void hand(ItemDesk.Sheet sheet, long personId, String reason) {
        RectificationItem item = sheet.item();
        Person successor = Successors.of(item, sheet.cast()).stream()
                .filter(person -> person.id() == personId)
                .findFirst()
                .orElseThrow(() -> Refusal.field("personId", "rectification.cannot-take-over"));
        List<Measure> all = measures.findByItemIdOrderByPosition(item.id());
        String before = TaskCandidates.peopleOf(item, sheet.cast()).stream()
                .map(id -> sheet.organisation().person(id).name())
                .collect(Collectors.joining(", "));
        Assignment.reassign(item, successor, before, reason, all, sheet.by());
        process.candidatesChanged(item);
        desk.refreshInbox(item);
    }
}
