package org.duban.keytask.web;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.Deadlines;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTasks;
import org.duban.keytask.PublishedList;
import org.duban.keytask.Ref;
import org.duban.keytask.Standing;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.organization.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What every page about a campaign's key tasks shows around its table. */
@Component
class KeyTaskScreen {

    private final KeyTasks keyTasks;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Deadlines deadlines;

    KeyTaskScreen(KeyTasks keyTasks, Campaigns campaigns, Directory directory, Deadlines deadlines) {
        this.keyTasks = keyTasks;
        this.campaigns = campaigns;
        this.directory = directory;
        this.deadlines = deadlines;
    }

    ModelAndView page(String view, long campaignId, KeyTaskFilter filter, Actor actor) {
        Campaign campaign = campaign(campaignId);
        PublishedList list = keyTasks.published(campaignId).orElse(null);
        return new ModelAndView(view)
                .addObject("campaign", campaign)
                .addObject("list", list)
                .addObject("filter", filter)
                .addObject("links", new Links(campaignId, filter))
                .addObject("today", deadlines.today(campaign.zone()))
                .addObject("tiers", Tier.values())
                .addObject("standings", standings())
                .addObject("months", months(campaign))
                .addObject("units", units(campaign, actor));
    }

    Campaign campaign(long id) {
        return campaigns.find(id).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }

    private static List<Standing> standings() {
        return Stream.of(Standing.values())
                .filter(standing -> standing != Standing.NOT_ASKED)
                .toList();
    }

    private static List<String> months(Campaign campaign) {
        return Stream.iterate(
                        YearMonth.from(campaign.startsOn()),
                        month -> !month.isAfter(YearMonth.from(campaign.endsOn())),
                        month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }

    /** The units by which the person may narrow: those of the campaign that the person sees anything of. */
    private List<Ref> units(Campaign campaign, Actor actor) {
        Organisation organisation = directory.current();
        Viewer viewer = organisation.viewer(actor.personId());
        Unit top = organisation.unit(campaign.leadingUnitId());
        return organisation.units().stream()
                .filter(unit -> unit.isWithin(top))
                .filter(unit -> viewer.seesEveryUnit() || viewer.guidedUnitIds().contains(unit.id()))
                .map(unit -> new Ref(unit.id(), unit.name()))
                .toList();
    }
}
