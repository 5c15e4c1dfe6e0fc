package org.duban.campaign.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignService;
import org.duban.campaign.CampaignTemplate;
import org.duban.campaign.CampaignTemplates;
import org.duban.campaign.CampaignTiers;
import org.duban.campaign.Campaigns;
import org.duban.campaign.GroupDraft;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a campaign: first what from, then the form. */
@Controller
@RequestMapping("/campaigns")
class OpeningPages {

    private final CampaignService service;
    private final Campaigns campaigns;
    private final CampaignTemplates templates;
    private final CampaignTiers tiers;
    private final WorkGroups groups;
    private final UnitChoices choices;

    OpeningPages(
            CampaignService service,
            Campaigns campaigns,
            CampaignTemplates templates,
            CampaignTiers tiers,
            WorkGroups groups,
            UnitChoices choices) {
        this.service = service;
        this.campaigns = campaigns;
        this.templates = templates;
        this.tiers = tiers;
        this.groups = groups;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(
            Actor actor,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(name = "groups", required = false) @Nullable String preset,
            @RequestParam(required = false) @Nullable Long from,
            Locale locale,
            Model model) {
        if (!service.mayCreate(actor)) {
            throw Refusal.forbidden("campaign.not-office");
        }
        if (from != null) {
            return form(continuing(campaign(from)), model, locale);
        }
        if (template == null) {
            model.addAttribute("templates", templates.all());
            model.addAttribute(
                    "earlier",
                    campaigns.all().stream()
                            .filter(campaign -> campaign.templateKey() != null)
                            .toList());
            return "campaign/choose";
        }
        return form(fresh(template(template), preset, locale), model, locale);
    }

    @PostMapping("/open")
    String open(
            Actor actor,
            CommandKey key,
            @ModelAttribute OpeningForm form,
            Locale locale,
            Model model,
            FormAnswer answer) {
        try {
            long id = service.open(actor, key, form.opening());
            return answer.done("campaign.form.created", "/campaigns/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return form(form, model, locale);
        }
    }

    private String form(OpeningForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        Long previous = form.previousId();
        model.addAttribute("previous", previous == null ? null : campaign(previous));
        if (previous == null) {
            CampaignTemplate template = template(String.valueOf(form.template()));
            model.addAttribute("templateName", template.name().in(locale));
            model.addAttribute("tiers", template.tiers());
        } else {
            model.addAttribute("tiers", tiers.of(previous));
        }
        model.addAttribute("lines", GroupPages.withBlank(form.lines()));
        model.addAttribute("units", choices.forGroups());
        choices.offer(model);
        return "campaign/open";
    }

    private static OpeningForm fresh(CampaignTemplate template, @Nullable String preset, Locale locale) {
        List<GroupDraft> lines = preset == null
                ? List.of()
                : template.workGroups(preset).map(found -> found.groups()).orElse(List.of()).stream()
                        .map(group -> new GroupDraft(
                                null, group.name().in(locale), group.duty().in(locale), null, null))
                        .toList();
        return new OpeningForm(
                template.key(), null, null, null, null, UnitChoices.USUAL_ZONE, null, null, template.tiers(), lines);
    }

    private OpeningForm continuing(Campaign previous) {
        List<GroupDraft> lines = groups.of(previous.id()).stream()
                .map(group -> new GroupDraft(
                        null, group.name(), group.duty(), group.leadUnitIds(), group.supportingUnitIds()))
                .toList();
        Set<Tier> same = tiers.of(previous.id());
        return new OpeningForm(
                null,
                previous.id(),
                null,
                null,
                null,
                previous.zone().getId(),
                previous.officeUnitId(),
                previous.leadingUnitId(),
                same,
                lines);
    }

    private CampaignTemplate template(String key) {
        return templates.find(key).orElseThrow(() -> Refusal.notFound("campaign.no-such-template"));
    }

    private Campaign campaign(long id) {
        return campaigns
                .find(id)
                .filter(found -> found.templateKey() != null)
                .orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }
}
