package org.duban.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.rectification.domain.Act;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.FieldCheck;
import org.duban.rectification.domain.Identification;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemNumbering;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.Problem;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Step 1 of an item's life: a problem is registered, and the office confirms it, completes it or drops it. */
@Service
public class IdentificationService {

    private static final int LONG = 2000;
    private static final int REASON = 1000;

    private final ItemDesk desk;
    private final Batch batch;
    private final ItemRepository items;
    private final ItemNumbering numbers;
    private final MeasureRepository measures;
    private final EvidenceStore evidence;
    private final Directory directory;
    private final Campaigns campaigns;
    private final RectificationProperties properties;
    private final RecurrenceService recurrence;
    private final ItemNotices notices;
    private final ProblemWords words;

    IdentificationService(
            ItemDesk desk,
            Batch batch,
            ItemRepository items,
            ItemNumbering numbers,
            MeasureRepository measures,
            EvidenceStore evidence,
            Directory directory,
            Campaigns campaigns,
            RectificationProperties properties,
            RecurrenceService recurrence,
            ItemNotices notices,
            ProblemWords words) {
        this.desk = desk;
        this.batch = batch;
        this.items = items;
        this.numbers = numbers;
        this.measures = measures;
        this.evidence = evidence;
        this.directory = directory;
        this.campaigns = campaigns;
        this.properties = properties;
        this.recurrence = recurrence;
        this.notices = notices;
        this.words = words;
    }

    /** Whether the person holds a post that registers problems ({@code duban.rectification.registrants}). */
    public boolean mayRegister(long personId) {
        return directory.viewer(personId).holdsAny(properties.registrants());
    }

    /**
     * @return the id of the new item
     * @throws Refusal {@code rectification.may-not-register}, or the fields that are wrong
     */
    public long register(Actor actor, CommandKey key, NewProblem problem) {
        return desk.create(actor, key, () -> {
            if (!mayRegister(actor.personId())) {
                throw Refusal.forbidden("rectification.may-not-register");
            }
            Campaign campaign = campaigns
                    .find(problem.campaignId())
                    .orElseThrow(() -> Refusal.field("campaignId", "rectification.no-such-campaign"));
            Act by = desk.act(actor, campaign.zone());
            check(problem, null, by.today());
            RectificationItem item =
                    Identification.register(numbers.next(campaign), problemOf(problem), restricted(problem), by);
            List<Measure> done = takeOver(item, problem.alreadyDone(), by);
            if (problem.parentId() != null) {
                recurrence.link(item, problem.parentId(), directory.viewer(actor.personId()), by);
            }
            items.save(item);
            evidence.attach(actor, ref(item), "item", problem.evidenceIds());
            prove(item, done, problem.alreadyDone(), by);
            desk.open(item, actor);
            return item.id();
        });
    }

    /** The registrant completes what the office sent back. */
    public long complete(Actor actor, CommandKey key, long itemId, NewProblem problem) {
        return desk.act(actor, key, ItemAction.COMPLETE_REGISTRATION, itemId, sheet -> {
            check(problem, sheet.item(), sheet.by().today());
            evidence.attach(actor, ref(sheet.item()), "item", problem.evidenceIds());
            Identification.complete(
                    sheet.item(), problemOf(problem), restricted(problem), sheet.organisation(), sheet.by());
        });
    }

    /** Where a problem that was rectified already has nobody left to countersign or verify, the leading group is told. */
    public long confirm(Actor actor, CommandKey key, long itemId) {
        return desk.act(actor, key, ItemAction.CONFIRM, itemId, sheet -> {
            RectificationItem item = sheet.item();
            Identification.confirm(item, sheet.by());
            if (item.alreadyRectified()) {
                notices.unstaffed(item, Cast.of(item, sheet.organisation(), sheet.campaign()), actor);
            }
        });
    }

    public List<BatchResult> confirmAll(Actor actor, CommandKey key, List<Long> itemIds) {
        return batch.each(itemIds, id -> confirm(actor, key.forPart(id), id));
    }

    public long sendBackForCompletion(Actor actor, CommandKey key, long itemId, String reason) {
        return desk.act(actor, key, ItemAction.SEND_BACK_FOR_COMPLETION, itemId, sheet -> {
            new FieldCheck().text("reason", reason, REASON).orRefuse();
            Identification.sendBackForCompletion(sheet.item(), reason, sheet.by());
        });
    }

    /** The problem is one that is being rectified already: it ends here and continues there. */
    public long merge(Actor actor, CommandKey key, long itemId, long intoId, String reason) {
        return desk.act(actor, key, ItemAction.MERGE, itemId, sheet -> {
            new FieldCheck().text("reason", reason, REASON).orRefuse();
            RectificationItem into = items.findById(intoId)
                    .filter(other -> other.campaignId() == sheet.item().campaignId() && intoId != itemId)
                    .filter(other -> other.state().open())
                    .orElseThrow(() -> Refusal.field("target", "rectification.merge-target"));
            Identification.merge(sheet.item(), into, reason, sheet.by());
            desk.publish(into);
        });
    }

    public long voidItem(Actor actor, CommandKey key, long itemId, String reason) {
        return desk.act(actor, key, ItemAction.VOID, itemId, sheet -> {
            new FieldCheck().text("reason", reason, REASON).orRefuse();
            Identification.voidItem(sheet.item(), reason, sheet.by());
        });
    }

    private List<Measure> takeOver(RectificationItem item, NewProblem.@Nullable AlreadyDone done, Act by) {
        if (done == null) {
            return List.of();
        }
        Organisation organisation = directory.current();
        long leader = organisation.leadersInChargeOf(item.problem().unitId()).stream()
                .map(Person::id)
                .filter(id -> id != done.handlerId())
                .findFirst()
                .orElse(done.handlerId());
        Identification.rectifiedAlready(item, done.handlerId(), leader, done.goal(), by);
        List<Measure> taken = new ArrayList<>();
        for (NewProblem.DoneMeasure one : done.measures()) {
            taken.add(Identification.doneMeasure(item, taken.size() + 1, one.text(), one.doneOn(), by));
        }
        return taken;
    }

    private void prove(RectificationItem item, List<Measure> taken, NewProblem.@Nullable AlreadyDone done, Act by) {
        for (int i = 0; done != null && i < taken.size(); i++) {
            Measure measure = measures.save(taken.get(i));
            evidence.attach(
                    by.actor(),
                    ref(item),
                    "measure:" + measure.id(),
                    done.measures().get(i).evidenceIds());
        }
    }

    /** @param item the one that is completed, null for a new one */
    private void check(NewProblem problem, @Nullable RectificationItem item, LocalDate today) {
        FieldCheck check = words.check(problem, item)
                .text("description", problem.description(), LONG)
                .optional("rootCause", problem.rootCause(), LONG)
                .that(unitExists(problem.unitId()), "unitId", "rectification.no-such-unit");
        NewProblem.AlreadyDone done = problem.alreadyDone();
        if (done != null && unitExists(problem.unitId())) {
            checkDone(check, problem.unitId(), done, today);
        }
        check.orRefuse();
    }

    private void checkDone(FieldCheck check, long unitId, NewProblem.AlreadyDone done, LocalDate today) {
        boolean ofUnit =
                directory.current().peopleWithin(unitId).stream().anyMatch(one -> one.id() == done.handlerId());
        check.that(ofUnit, "handlerId", "rectification.handler-elsewhere")
                .text("goal", done.goal(), REASON)
                .that(!done.measures().isEmpty(), "measures", "rectification.no-measure");
        int row = 0;
        for (NewProblem.DoneMeasure one : done.measures()) {
            String field = "measures[" + row++ + "].";
            check.text(field + "text", one.text(), REASON)
                    .that(!one.doneOn().isAfter(today), field + "doneOn", "rectification.date-future")
                    .that(!one.evidenceIds().isEmpty(), field + "evidence", "rectification.proof-missing");
        }
    }

    private boolean unitExists(long unitId) {
        return directory.current().findUnit(unitId).filter(Unit::active).isPresent();
    }

    private boolean restricted(NewProblem problem) {
        return problem.level() == ProblemLevel.PERSONAL || properties.restrictedSource(problem.source());
    }

    private static Problem problemOf(NewProblem from) {
        return new Problem(
                from.description().strip(),
                from.source(),
                from.level(),
                from.aspect(),
                from.unitId(),
                from.rootCause());
    }

    private static CaseRef ref(RectificationItem item) {
        return new CaseRef(Items.CASE_TYPE, item.id());
    }
}
