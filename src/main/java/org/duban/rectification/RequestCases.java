package org.duban.rectification;

import java.util.Locale;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.escalation.Escalation;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.kernel.CaseGuard;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.rectification.domain.Cast;
import org.duban.rectification.domain.Deciders;
import org.duban.rectification.domain.ItemRepository;
import org.duban.rectification.domain.ItemRequest;
import org.duban.rectification.domain.RectificationItem;
import org.duban.rectification.domain.RequestRepository;
import org.springframework.transaction.annotation.Transactional;

/** Requests of one kind as cases: shown on the page of their item, and to whoever may see that. */
@Transactional(readOnly = true)
class RequestCases implements CaseTasks, CaseGuard {

    private static final int TITLE = 200;

    private final RequestKind kind;
    private final RequestRepository requests;
    private final ItemRepository items;
    private final ItemReader reader;
    private final Directory directory;
    private final Campaigns campaigns;
    private final Escalation escalation;

    RequestCases(
            RequestKind kind,
            RequestRepository requests,
            ItemRepository items,
            ItemReader reader,
            Directory directory,
            Campaigns campaigns,
            Escalation escalation) {
        this.kind = kind;
        this.requests = requests;
        this.items = items;
        this.reader = reader;
        this.directory = directory;
        this.campaigns = campaigns;
        this.escalation = escalation;
    }

    @Override
    public String caseType() {
        return kind.caseType();
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return requests.findById(caseId)
                .filter(request -> request.kind() == kind && reader.visible(request.itemId(), personId))
                .isPresent();
    }

    @Override
    public String pathOf(long caseId) {
        return reader.pathOf(itemId(caseId));
    }

    @Override
    public String titleOf(long caseId, Locale locale) {
        return reader.titleOf(itemId(caseId), locale);
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        ItemRequest request = requests.findById(caseId).orElseThrow();
        RectificationItem item = items.findById(request.itemId()).orElseThrow();
        Organisation organisation = directory.current();
        Campaign campaign = campaigns.get(item.campaignId());
        String text = item.problem().description();
        return new TaskCard(
                item.number(),
                text.length() > TITLE ? text.substring(0, TITLE) : text,
                request.unitId(),
                organisation.findUnit(request.unitId()).map(Unit::name).orElse(""),
                request.decideBy(),
                escalation.levelOf(caseType(), Map.of(), request.decideBy(), campaign.zone()),
                organisation.findPerson(request.askerId()).map(Person::name).orElse(""),
                request.askerId(),
                item.restricted(),
                Deciders.excluded(request, Cast.of(item, organisation, campaign)));
    }

    private long itemId(long caseId) {
        return requests.findById(caseId).map(ItemRequest::itemId).orElseThrow();
    }
}
