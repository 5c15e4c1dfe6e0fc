package org.duban.campaign.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.Words;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what nobody asks them to do: phases that begin, end or are late, and the end of it all. */
@Component
class CampaignNotices {

    private final Notices notices;
    private final CampaignEntities campaigns;
    private final WorkGroups groups;
    private final Directory directory;

    CampaignNotices(Notices notices, CampaignEntities campaigns, WorkGroups groups, Directory directory) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.groups = groups;
        this.directory = directory;
    }

    @EventListener
    void on(CampaignEvent event) {
        switch (event.what()) {
            case "phase-opened" -> tell(event, leadUnits(event), "campaign-phase-opened");
            case "phase-ended", "phase-ended-by-exception" -> tell(event, leadUnits(event), "campaign-phase-ended");
            case "phase-late" -> tell(event, officeAndGroup(event), "campaign-phase-late");
            case "plan-waits" -> tell(event, office(event), "campaign-plan-waits");
            case "ended" -> tell(event, all(event), "campaign-ended");
            default -> {}
        }
    }

    private void tell(CampaignEvent event, Set<Long> people, String kind) {
        people.remove(event.by().personId());
        if (!people.isEmpty()) {
            Words phase = event.phase();
            List<String> args =
                    List.of(phase == null ? "" : phase.zh(), event.details().getOrDefault("due", ""));
            notices.tell(event.by(), new CaseRef(Campaign.CASE_TYPE, event.campaignId()), people, kind, args);
        }
    }

    /** Heads and liaisons of the units that lead work groups. */
    private Set<Long> leadUnits(CampaignEvent event) {
        Organisation now = directory.current();
        Set<Long> people = new LinkedHashSet<>();
        groups.leadUnitsOf(event.campaignId())
                .forEach(unit -> Stream.concat(now.headsOf(unit).stream(), now.holders(PostKind.LIAISON, unit).stream())
                        .map(Person::id)
                        .forEach(people::add));
        return people;
    }

    private Set<Long> office(CampaignEvent event) {
        long unit = campaign(event).officeUnitId();
        return holders(unit, PostKind.OFFICE_DIRECTOR, PostKind.OFFICE_MEMBER);
    }

    private Set<Long> officeAndGroup(CampaignEvent event) {
        Set<Long> people = office(event);
        people.addAll(
                holders(campaign(event).leadingUnitId(), PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY));
        return people;
    }

    private Set<Long> all(CampaignEvent event) {
        Set<Long> people = officeAndGroup(event);
        people.addAll(leadUnits(event));
        return people;
    }

    private Set<Long> holders(long unit, PostKind... kinds) {
        Organisation now = directory.current();
        Set<Long> people = new LinkedHashSet<>();
        Stream.of(kinds)
                .flatMap(kind -> now.holders(kind, unit).stream())
                .map(Person::id)
                .forEach(people::add);
        return people;
    }

    private CampaignEntity campaign(CampaignEvent event) {
        return campaigns.findById(event.campaignId()).orElseThrow();
    }
}
