package org.duban.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.RefusedForms;
import org.duban.organization.Directory;
import org.duban.organization.OrganizationService;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that change units. */
@Controller
@RequestMapping("/organization/units")
class UnitPages {

    private final OrganizationService organization;
    private final Directory directory;
    private final RefusedForms refused;

    UnitPages(OrganizationService organization, Directory directory, RefusedForms refused) {
        this.organization = organization;
        this.directory = directory;
        this.refused = refused;
    }

    @GetMapping("/new")
    String blank(Actor actor, @RequestParam(required = false) @Nullable Long parentId, Model model) {
        organization.requireAdministrator(actor);
        return form(null, new UnitForm(null, null, null, parentId), model);
    }

    @PostMapping
    String create(
            Actor actor,
            CommandKey key,
            @ModelAttribute UnitForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            long id = organization.createUnit(actor, key, form.newUnit());
            redirect.addFlashAttribute("done", "organization.unit.created");
            return "redirect:/organization/units/" + id;
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            return form(null, form, model);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        organization.requireAdministrator(actor);
        Unit unit = unit(id);
        return form(unit, UnitForm.of(unit), model);
    }

    @PostMapping("/{id}")
    String save(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @ModelAttribute UnitForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            organization.editUnit(actor, key, id, form.name(), form.tier());
            redirect.addFlashAttribute("done", "organization.unit.saved");
            return "redirect:/organization/units/" + id;
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            return form(unit(id), form, model);
        }
    }

    @PostMapping("/{id}/move")
    String move(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @ModelAttribute UnitForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            organization.moveUnit(actor, key, id, form.parentId());
            redirect.addFlashAttribute("done", "organization.unit.moved");
            return "redirect:/organization/units/" + id;
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            Unit unit = unit(id);
            return form(unit, new UnitForm(unit.code(), unit.name(), unit.tier(), form.parentId()), model);
        }
    }

    @PostMapping("/{id}/deactivate")
    String deactivate(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            organization.deactivateUnit(actor, key, id);
            redirect.addFlashAttribute("done", "organization.unit.deactivated");
            return "redirect:/organization";
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            Unit unit = unit(id);
            return form(unit, UnitForm.of(unit), model);
        }
    }

    private String form(@Nullable Unit unit, UnitForm form, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("form", form);
        model.addAttribute("tiers", List.of(Tier.COUNTY, Tier.PARTY_COMMITTEE, Tier.BRANCH));
        model.addAttribute("units", directory.current().units());
        return "organization/unit-form";
    }

    private Unit unit(long id) {
        return directory.current().findUnit(id).orElseThrow(() -> Refusal.notFound("organization.no-such-unit"));
    }
}
