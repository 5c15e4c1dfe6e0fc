package org.duban.rectification;

import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.OpenWork;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.Deciders;
import org.duban.rectification.domain.ItemDesk;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RequestCourse;
import org.duban.rectification.query.OpenParts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The extensions and appeals that wait for the decision of a person whose post ends, and how a successor takes them
 * over: never somebody who asked, who handles the item, or whose verification is disputed.
 */
@Component
class RequestHandover implements OpenWork {

    private final OpenParts parts;
    private final ItemRepository items;
    private final RequestCourse course;
    private final Directory directory;
    private final Campaigns campaigns;
    private final ItemDesk desk;

    RequestHandover(
            OpenParts parts,
            ItemRepository items,
            RequestCourse course,
            Directory directory,
            Campaigns campaigns,
            ItemDesk desk) {
        this.parts = parts;
        this.items = items;
        this.course = course;
        this.directory = directory;
        this.campaigns = campaigns;
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWorkLine> of(long personId, @Nullable Long unitId) {
        return decisions(personId, unitId).stream()
                .map(one -> new OpenWorkLine(
                        new CaseRef(one.kind().caseType(), one.id()),
                        items.findById(one.itemId()).map(ItemReader::title).orElse(""),
                        "/items/" + one.itemId(),
                        "rectification.role.decider-of-" + one.kind().caseType(),
                        one.decideBy()))
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
        for (OpenParts.Decision one : decisions(fromPersonId, unitId)) {
            RectificationItem item = items.lock(one.itemId()).orElseThrow();
            course.stillOpen(item, one.id())
                    .ifPresent(request -> give(item, request, organisation, successor, reason, actor));
        }
    }

    private void give(
            RectificationItem item,
            ItemRequest request,
            Organisation organisation,
            Person successor,
            String reason,
            Actor actor) {
        Campaign campaign = campaigns.get(item.campaignId());
        if (Deciders.excluded(request, Cast.of(item, organisation, campaign)).contains(successor.id())) {
            throw Refusal.field("successorId", "rectification.successor-excluded", successor.name(), item.number());
        }
        course.handOver(item, request, successor, reason, desk.act(actor, campaign.zone()));
        desk.publish(item);
        desk.refreshInbox(item);
    }

    /** A post decides for the unit that it is in, those below it and above it, or for the whole campaign. */
    private List<OpenParts.Decision> decisions(long personId, @Nullable Long unitId) {
        Organisation organisation = directory.current();
        return parts.decisionsOf(personId).stream()
                .filter(one -> unitId == null
                        || unitId == one.leadingUnitId()
                        || unitId == one.officeUnitId()
                        || organisation.isWithin(unitId, one.unitId())
                        || organisation.isWithin(one.unitId(), unitId))
                .toList();
    }
}
