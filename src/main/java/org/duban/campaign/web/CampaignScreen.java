package org.duban.campaign.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.duban.audit.AuditTrail;
import org.duban.audit.Sentences;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignService;
import org.duban.campaign.CampaignTab;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.Campaigns;
import org.duban.campaign.Lessons;
import org.duban.campaign.WorkGroup;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.ChartLibrary;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All that a campaign's own page shows. */
@Component
class CampaignScreen {

    /** A work group with the names of its units. */
    record GroupLine(WorkGroup group, List<String> leads, List<String> supports) {}

    private final Campaigns campaigns;
    private final CampaignService service;
    private final CampaignTiers tiers;
    private final PhaseLines phases;
    private final WorkGroups groups;
    private final Lessons lessons;
    private final Directory directory;
    private final AuditTrail audit;
    private final Sentences sentences;
    private final ChartLibrary charts;
    private final ObjectProvider<CampaignTab> tabs;

    CampaignScreen(
            Campaigns campaigns,
            CampaignService service,
            CampaignTiers tiers,
            PhaseLines phases,
            WorkGroups groups,
            Lessons lessons,
            Directory directory,
            AuditTrail audit,
            Sentences sentences,
            ChartLibrary charts,
            ObjectProvider<CampaignTab> tabs) {
        this.campaigns = campaigns;
        this.service = service;
        this.tiers = tiers;
        this.phases = phases;
        this.groups = groups;
        this.lessons = lessons;
        this.directory = directory;
        this.audit = audit;
        this.sentences = sentences;
        this.charts = charts;
        this.tabs = tabs;
    }

    Campaign campaign(long id) {
        return campaigns.find(id).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }

    String show(Actor actor, long id, Locale locale, Model model) {
        Campaign campaign = campaign(id);
        Organisation now = directory.current();
        head(actor, campaign, model);
        model.addAttribute("mayOpenAnother", service.mayCreate(actor));
        model.addAttribute("office", now.unit(campaign.officeUnitId()).name());
        model.addAttribute("leading", now.unit(campaign.leadingUnitId()).name());
        model.addAttribute("tiers", tiers.of(id));
        model.addAttribute("phases", phases.of(campaign, locale));
        model.addAttribute(
                "groups", groups.of(id).stream().map(group -> line(now, group)).toList());
        model.addAttribute("lessons", lessons.of(id));
        model.addAttribute("inherited", lessons.inheritedBy(campaign));
        Long previous = campaign.previousId();
        model.addAttribute("previous", previous == null ? null : campaigns.get(previous));
        model.addAttribute("timeline", sentences.of(audit.timeline(new CaseRef(Campaign.CASE_TYPE, id)), locale));
        model.addAttribute("chartLibrary", charts.path());
        return "campaign/campaign";
    }

    /** The campaign with its tabs, for every page about it. */
    void head(Actor actor, Campaign campaign, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("may", service.mayEdit(actor, campaign));
        model.addAttribute(
                "tabs",
                tabs.stream()
                        .filter(tab -> tab.visible(actor, campaign))
                        .sorted(Comparator.comparingInt(CampaignTab::order))
                        .toList());
    }

    private static GroupLine line(Organisation now, WorkGroup group) {
        return new GroupLine(group, names(now, group.leadUnitIds()), names(now, group.supportingUnitIds()));
    }

    private static List<String> names(Organisation now, List<Long> units) {
        return units.stream().map(now::unit).map(Unit::name).toList();
    }
}
