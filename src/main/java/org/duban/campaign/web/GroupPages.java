package org.duban.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignService;
import org.duban.campaign.GroupDraft;
import org.duban.campaign.StructureService;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a campaign's work groups. */
@Controller
@RequestMapping("/campaigns/{id:\\d+}/groups")
class GroupPages {

    /** The lines of the form. */
    record GroupsForm(@Nullable List<GroupDraft> groups) {

        List<GroupDraft> lines() {
            return Objects.requireNonNullElse(groups, List.of());
        }
    }

    private final CampaignScreen screen;
    private final CampaignService service;
    private final StructureService structure;
    private final WorkGroups groups;
    private final UnitChoices units;

    GroupPages(
            CampaignScreen screen,
            CampaignService service,
            StructureService structure,
            WorkGroups groups,
            UnitChoices units) {
        this.screen = screen;
        this.service = service;
        this.structure = structure;
        this.groups = groups;
        this.units = units;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable long id, Model model) {
        if (!service.mayEdit(actor, screen.campaign(id))) {
            throw Refusal.forbidden("campaign.not-office");
        }
        List<GroupDraft> lines = groups.of(id).stream()
                .map(group -> new GroupDraft(
                        group.id(), group.name(), group.duty(), group.leadUnitIds(), group.supportingUnitIds()))
                .toList();
        return form(actor, id, lines, model);
    }

    @PostMapping
    String save(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @ModelAttribute GroupsForm form,
            Model model,
            FormAnswer answer) {
        try {
            structure.setGroups(actor, key, id, form.lines());
            return answer.done("campaign.groups.saved", "/campaigns/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return form(actor, id, form.lines(), model);
        }
    }

    private String form(Actor actor, long id, List<GroupDraft> lines, Model model) {
        Campaign campaign = screen.campaign(id);
        screen.head(actor, campaign, model);
        model.addAttribute("lines", withBlank(lines));
        model.addAttribute("units", units.forGroups());
        return "campaign/groups";
    }

    /** The lines with an empty one at the end, for one more. */
    static List<GroupDraft> withBlank(List<GroupDraft> lines) {
        List<GroupDraft> all = new ArrayList<>(lines);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).blank()) {
            all.add(new GroupDraft(null, null, null, null, null));
        }
        return all;
    }
}
