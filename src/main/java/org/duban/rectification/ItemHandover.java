package org.duban.rectification;

import java.util.Comparator;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Candidates;
import org.duban.organization.Directory;
import org.duban.organization.OpenWork;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.rectification.domain.Act;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.Handover;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.Measure;
import org.duban.rectification.domain.MeasureRepository;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RectificationProcess;
import org.duban.rectification.query.OpenParts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What of the ledger is open with a person whose post ends, and how a successor takes it over. */
@Component
class ItemHandover implements OpenWork {

    private final OpenParts parts;
    private final ItemRepository items;
    private final MeasureRepository measures;
    private final Directory directory;
    private final Campaigns campaigns;
    private final RectificationProcess process;
    private final ItemDesk desk;

    ItemHandover(
            OpenParts parts,
            ItemRepository items,
            MeasureRepository measures,
            Directory directory,
            Campaigns campaigns,
            RectificationProcess process,
            ItemDesk desk) {
        this.parts = parts;
        this.items = items;
        this.measures = measures;
        this.directory = directory;
        this.campaigns = campaigns;
        this.process = process;
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWorkLine> of(long personId, @Nullable Long unitId) {
        return parts(personId, unitId).stream()
                .map(part -> new OpenWorkLine(
                        new CaseRef(Items.CASE_TYPE, part.id()),
                        items.findById(part.id()).map(ItemReader::title).orElse(""),
                        "/items/" + part.id(),
                        "rectification.role." + part.role(),
                        part.dueOn()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(
            Actor actor, CommandKey key, long fromPersonId, @Nullable Long unitId, long toPersonId, String reason) {
        Organisation organisation = directory.current();
        Person successor = organisation
                .findPerson(toPersonId)
                .filter(Person::active)
                .orElseThrow(() -> Refusal.field("successorId", "rectification.no-such-person"));
        for (OpenParts.Part part : parts(fromPersonId, unitId)) {
            RectificationItem item = items.lock(part.id()).orElseThrow();
            Campaign campaign = campaigns.get(item.campaignId());
            Act by = desk.act(actor, campaign.zone());
            List<Measure> all = measures.findByItemIdOrderByPosition(item.id());
            Handover.take(
                    item, Cast.of(item, organisation, campaign), all, part.role(), fromPersonId, successor, reason, by);
            process.candidatesChanged(item);
            desk.publish(item);
            desk.refreshInbox(item);
        }
    }

    /**
     * What a person has through posts in one unit is what that unit, or one above or below it, leads. A
     * countersignature goes with the unit's own posts alone, and an outsider is one whatever their post. A
     * countersignature comes last: it follows who is leader by then.
     */
    private List<OpenParts.Part> parts(long personId, @Nullable Long unitId) {
        Organisation organisation = directory.current();
        return parts.of(personId, Candidates.person(personId)).stream()
                .filter(part -> unitId == null || goesWith(organisation, unitId, part))
                .sorted(Comparator.comparingLong(OpenParts.Part::id)
                        .thenComparing(part -> part.role().equals("countersigner")))
                .toList();
    }

    private static boolean goesWith(Organisation organisation, long unitId, OpenParts.Part part) {
        Long led = part.unitId();
        return switch (part.role()) {
            case "outsider" -> false;
            case "countersigner" -> led != null && led == unitId;
            default -> led == null || isNear(organisation, unitId, led);
        };
    }

    private static boolean isNear(Organisation organisation, long one, long other) {
        return organisation.isWithin(one, other) || organisation.isWithin(other, one);
    }
}
