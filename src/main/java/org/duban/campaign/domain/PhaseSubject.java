package org.duban.campaign.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.approval.SubjectChoice;
import org.duban.approval.SubjectFacts;
import org.duban.approval.SubmissionSubject;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.campaign.PhaseFacts;
import org.duban.campaign.Phases;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Submissions may be about one phase: the exception that ends it over open conditions. */
@Component
class PhaseSubject implements SubmissionSubject {

    private final Campaigns campaigns;
    private final Phases phases;
    private final CampaignSubject campaign;
    private final CampaignDesk desk;

    PhaseSubject(Campaigns campaigns, Phases phases, CampaignSubject campaign, CampaignDesk desk) {
        this.campaigns = campaigns;
        this.phases = phases;
        this.campaign = campaign;
        this.desk = desk;
    }

    @Override
    public String type() {
        return Campaign.PHASE_TYPE;
    }

    @Override
    public Optional<SubjectFacts> factsOf(long id) {
        return phases.find(id).map(phase -> {
            Campaign of = campaigns.get(phase.campaignId());
            return campaign.factsOf(of, nameOf(of, phase));
        });
    }

    /** The office's own open phases. */
    @Override
    public List<SubjectChoice> choicesFor(long personId) {
        List<SubjectChoice> choices = new ArrayList<>();
        for (Campaign each : campaigns.all()) {
            if (desk.ofOffice(new Actor(personId, ""), each.officeUnitId())) {
                phases.of(each.id()).stream()
                        .filter(PhaseFacts::open)
                        .map(phase ->
                                new SubjectChoice(new CaseRef(Campaign.PHASE_TYPE, phase.id()), nameOf(each, phase)))
                        .forEach(choices::add);
            }
        }
        return choices;
    }

    private static String nameOf(Campaign campaign, PhaseFacts phase) {
        Locale locale = LocaleContextHolder.getLocale();
        return campaign.name() + " · " + phase.name().in(locale);
    }
}
