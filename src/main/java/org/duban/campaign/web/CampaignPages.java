package org.duban.campaign.web;

import java.time.Clock;
import java.util.Locale;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignService;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of campaigns, and the form of what every campaign has. */
@Controller
@RequestMapping("/campaigns")
class CampaignPages {

    private final CampaignService service;
    private final Campaigns campaigns;
    private final Directory directory;
    private final PhaseLines phases;
    private final UnitChoices choices;
    private final Clock clock;

    CampaignPages(
            CampaignService service,
            Campaigns campaigns,
            Directory directory,
            PhaseLines phases,
            UnitChoices choices,
            Clock clock) {
        this.service = service;
        this.campaigns = campaigns;
        this.directory = directory;
        this.phases = phases;
        this.choices = choices;
        this.clock = clock;
    }

    /** A campaign as the list shows it. */
    record Line(Campaign campaign, String office, CampaignStage stage, String running, boolean mayEdit) {}

    @GetMapping
    String list(Actor actor, Locale locale, Model model) {
        Organisation now = directory.current();
        model.addAttribute(
                "lines",
                campaigns.all().stream()
                        .map(campaign -> new Line(
                                campaign,
                                now.unit(campaign.officeUnitId()).name(),
                                CampaignStage.of(campaign, clock),
                                phases.running(campaign, locale),
                                service.mayEdit(actor, campaign)))
                        .toList());
        model.addAttribute("may", service.mayCreate(actor));
        return "campaign/list";
    }

    @GetMapping("/plain")
    String blank(Actor actor, Model model) {
        if (!service.mayCreate(actor)) {
            throw Refusal.forbidden("campaign.not-office");
        }
        return form(null, new CampaignForm(null, null, null, null, UnitChoices.USUAL_ZONE, null, null), model);
    }

    @PostMapping
    String create(Actor actor, CommandKey key, @ModelAttribute CampaignForm form, Model model, FormAnswer answer) {
        try {
            service.create(actor, key, form.draft());
            return answer.done("campaign.form.created", "/campaigns");
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return form(null, form, model);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        Campaign campaign = campaign(id);
        if (!service.mayEdit(actor, campaign)) {
            throw Refusal.forbidden("campaign.not-office");
        }
        return form(campaign, CampaignForm.of(campaign), model);
    }

    @PostMapping("/{id}")
    String save(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @ModelAttribute CampaignForm form,
            Model model,
            FormAnswer answer) {
        try {
            service.edit(actor, key, id, form.draft());
            return answer.done("campaign.form.saved", "/campaigns");
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return form(campaign(id), form, model);
        }
    }

    private String form(@Nullable Campaign campaign, CampaignForm form, Model model) {
        model.addAttribute("campaign", campaign);
        model.addAttribute("form", form);
        model.addAttribute("kinds", CampaignKind.values());
        choices.offer(model);
        return "campaign/form";
    }

    private Campaign campaign(long id) {
        return campaigns.find(id).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }
}
