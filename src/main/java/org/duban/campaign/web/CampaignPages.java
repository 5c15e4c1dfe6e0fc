package org.duban.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignKind;
import org.duban.campaign.CampaignService;
import org.duban.campaign.Campaigns;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.RefusedForms;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.PostKind;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of campaigns and the form of one. */
@Controller
@RequestMapping("/campaigns")
class CampaignPages {

    private static final String USUAL_ZONE = "Asia/Shanghai";

    private final CampaignService service;
    private final Campaigns campaigns;
    private final Directory directory;
    private final RefusedForms refused;
    private final Clock clock;

    CampaignPages(
            CampaignService service, Campaigns campaigns, Directory directory, RefusedForms refused, Clock clock) {
        this.service = service;
        this.campaigns = campaigns;
        this.directory = directory;
        this.refused = refused;
        this.clock = clock;
    }

    /** A campaign as the list shows it. */
    record Line(Campaign campaign, String office, CampaignStage stage, boolean mayEdit) {}

    @GetMapping
    String list(Actor actor, Model model) {
        Organisation now = directory.current();
        model.addAttribute(
                "lines",
                campaigns.all().stream()
                        .map(campaign -> new Line(
                                campaign,
                                now.unit(campaign.officeUnitId()).name(),
                                CampaignStage.of(campaign, clock),
                                service.mayEdit(actor, campaign)))
                        .toList());
        model.addAttribute("may", service.mayCreate(actor));
        return "campaign/list";
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        if (!service.mayCreate(actor)) {
            throw Refusal.forbidden("campaign.not-office");
        }
        return form(null, new CampaignForm(null, null, null, null, USUAL_ZONE, null, null), model);
    }

    @PostMapping
    String create(
            Actor actor,
            CommandKey key,
            @ModelAttribute CampaignForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.create(actor, key, form.draft());
            redirect.addFlashAttribute("done", "campaign.form.created");
            return "redirect:/campaigns";
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
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
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            service.edit(actor, key, id, form.draft());
            redirect.addFlashAttribute("done", "campaign.form.saved");
            return "redirect:/campaigns";
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            return form(campaign(id), form, model);
        }
    }

    private String form(@Nullable Campaign campaign, CampaignForm form, Model model) {
        Organisation now = directory.current();
        model.addAttribute("campaign", campaign);
        model.addAttribute("form", form);
        model.addAttribute("kinds", CampaignKind.values());
        model.addAttribute("offices", unitsWith(now, PostKind::office));
        model.addAttribute("groups", unitsWith(now, PostKind::leadingGroup));
        model.addAttribute("zones", zones());
        return "campaign/form";
    }

    private static List<Unit> unitsWith(Organisation now, Predicate<PostKind> kind) {
        return now.units().stream()
                .filter(unit -> now.postsIn(unit.id()).stream().anyMatch(post -> kind.test(post.kind())))
                .toList();
    }

    private static List<String> zones() {
        return Stream.concat(
                        Stream.of(USUAL_ZONE, "UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.startsWith("Asia/"))
                                .sorted())
                .distinct()
                .toList();
    }

    private Campaign campaign(long id) {
        return campaigns.find(id).orElseThrow(() -> Refusal.notFound("campaign.no-such-campaign"));
    }
}
