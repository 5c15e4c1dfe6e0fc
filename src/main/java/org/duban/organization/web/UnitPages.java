package org.duban.organization.web;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
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

/** The forms that change units. */
@Controller
@RequestMapping("/organization/units")
class UnitPages {

    private final OrganizationService organization;
    private final Directory directory;

    UnitPages(OrganizationService organization, Directory directory) {
        this.organization = organization;
        this.directory = directory;
    }

    @GetMapping("/new")
    String blank(Actor actor, @RequestParam(required = false) @Nullable Long parentId, Model model) {
        organization.requireAdministrator(actor);
        return form(null, new UnitForm(null, null, null, parentId), model);
    }

    @PostMapping
    String create(Actor actor, CommandKey key, @ModelAttribute UnitForm form, Model model, FormAnswer answer) {
        try {
            long id = organization.createUnit(actor, key, form.newUnit());
            return answer.done("organization.unit.created", "/organization/units/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
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
            FormAnswer answer) {
        try {
            organization.editUnit(actor, key, id, form.name(), form.tier());
            return answer.done("organization.unit.saved", "/organization/units/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
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
            FormAnswer answer) {
        try {
            organization.moveUnit(actor, key, id, form.parentId());
            return answer.done("organization.unit.moved", "/organization/units/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            Unit unit = unit(id);
            return form(unit, new UnitForm(unit.code(), unit.name(), unit.tier(), form.parentId()), model);
        }
    }

    @PostMapping("/{id}/deactivate")
    String deactivate(Actor actor, CommandKey key, @PathVariable long id, Model model, FormAnswer answer) {
        try {
            organization.deactivateUnit(actor, key, id);
            return answer.done("organization.unit.deactivated", "/organization");
        } catch (Refusal refusal) {
            answer.refused(refusal);
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
