package org.duban.inspection;

import java.util.List;
import java.util.Locale;
import org.duban.audit.AuditTrail;
import org.duban.audit.Sentences;
import org.duban.audit.TimelineLine;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inspection.domain.Crew;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.InspectionRepository;
import org.duban.inspection.domain.InspectionRound;
import org.duban.inspection.domain.InspectionVisibility;
import org.duban.inspection.domain.RoundRepository;
import org.duban.inspection.query.InspectionAssembly;
import org.duban.inspection.query.InspectionLists;
import org.duban.inspection.query.RoundAssembly;
import org.duban.kernel.CaseGuard;
import org.duban.organization.Directory;
import org.duban.organization.Viewer;
import org.duban.rectification.Items;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads inspections and guards them. Office, supervisors and leading group of the campaign see all; whoever may see the
 * item, or guides the unit, sees what was found and never that somebody is on the way.
 */
@Component
@Transactional(readOnly = true)
public class InspectionReader implements Inspections, InspectionVisibility, CaseGuard {

    private final InspectionRepository inspections;
    private final RoundRepository rounds;
    private final InspectionDesk desk;
    private final InspectionAssembly assembly;
    private final RoundAssembly roundAssembly;
    private final InspectionLists lists;
    private final Items items;
    private final Directory directory;
    private final Campaigns campaigns;
    private final AuditTrail audit;
    private final Sentences sentences;

    InspectionReader(
            InspectionRepository inspections,
            RoundRepository rounds,
            InspectionDesk desk,
            InspectionAssembly assembly,
            RoundAssembly roundAssembly,
            InspectionLists lists,
            Items items,
            Directory directory,
            Campaigns campaigns,
            AuditTrail audit,
            Sentences sentences) {
        this.inspections = inspections;
        this.rounds = rounds;
        this.desk = desk;
        this.assembly = assembly;
        this.roundAssembly = roundAssembly;
        this.lists = lists;
        this.items = items;
        this.directory = directory;
        this.campaigns = campaigns;
        this.audit = audit;
        this.sentences = sentences;
    }

    @Override
    public InspectionView view(long inspectionId, long personId) {
        Viewer viewer = directory.viewer(personId);
        Inspection one = visible(inspectionId, viewer);
        return assembly.view(one, desk.crewOf(one), viewer);
    }

    @Override
    public List<TimelineLine> timeline(long inspectionId, long personId, Locale locale) {
        visible(inspectionId, directory.viewer(personId));
        return sentences.of(audit.timeline(Inspections.refOf(inspectionId)), locale);
    }

    @Override
    public List<InspectionLine> ofItem(long itemId, long personId) {
        Viewer viewer = directory.viewer(personId);
        return inspections.findByItemIdOrderById(itemId).stream()
                .filter(one -> sees(one, viewer))
                .map(assembly::line)
                .toList();
    }

    @Override
    public CampaignInspections ofCampaign(long campaignId, long personId) {
        Viewer viewer = directory.viewer(personId);
        Crew crew = desk.crewOf(campaigns.find(campaignId).orElseThrow(InspectionDesk::notFound));
        if (!crew.oversees(viewer)) {
            throw InspectionDesk.notFound();
        }
        return lists.ofCampaign(crew, viewer);
    }

    @Override
    public RoundView round(long roundId, long personId) {
        Viewer viewer = directory.viewer(personId);
        InspectionRound round = rounds.findById(roundId).orElseThrow(InspectionDesk::notFound);
        Campaign campaign = campaigns.get(round.campaignId());
        if (!desk.crewOf(campaign).oversees(viewer)) {
            throw InspectionDesk.notFound();
        }
        return roundAssembly.view(round, campaign, viewer);
    }

    @Override
    public boolean sees(Inspection one, Viewer viewer) {
        Crew crew = desk.crewOf(one);
        Long item = one.itemId();
        boolean may = desk.mayRecord(one, crew, viewer);
        if (may || crew.oversees(viewer)) {
            return may || !one.restricted() || item == null || items.visible(item, viewer.personId());
        }
        return one.state().recorded()
                && (item == null
                        ? viewer.guidedUnitIds().contains(one.unitId())
                        : items.visible(item, viewer.personId()));
    }

    @Override
    public String caseType() {
        return CASE_TYPE;
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return directory.current().findPerson(personId).isPresent()
                && inspections
                        .findById(caseId)
                        .filter(one -> sees(one, directory.viewer(personId)))
                        .isPresent();
    }

    @Override
    public String pathOf(long caseId) {
        return "/inspections/" + caseId;
    }

    @Override
    public String titleOf(long caseId, Locale locale) {
        return inspections
                .findById(caseId)
                .map(one -> one.number() + " " + one.subject())
                .orElse("");
    }

    private Inspection visible(long inspectionId, Viewer viewer) {
        return inspections
                .findById(inspectionId)
                .filter(one -> sees(one, viewer))
                .orElseThrow(InspectionDesk::notFound);
    }
}
