package org.duban.organization.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationService;
import org.duban.organization.Person;
import org.duban.organization.Portfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms that change people and their portfolios. */
@Controller
@RequestMapping("/organization/people")
class PersonPages {

    private final OrganizationService organization;
    private final Directory directory;

    PersonPages(OrganizationService organization, Directory directory) {
        this.organization = organization;
        this.directory = directory;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        organization.requireAdministrator(actor);
        return form(null, new PersonForm(null, null, null), model);
    }

    @PostMapping
    String add(Actor actor, CommandKey key, @ModelAttribute PersonForm form, Model model, FormAnswer answer) {
        try {
            long id = organization.addPerson(actor, key, form.newPerson());
            return answer.done("organization.person.added", "/organization/people/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return form(null, form, model);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(Actor actor, @PathVariable long id, Model model) {
        organization.requireAdministrator(actor);
        Person person = person(id);
        return form(person, PersonForm.of(person), model);
    }

    @PostMapping("/{id}")
    String save(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @ModelAttribute PersonForm form,
            Model model,
            FormAnswer answer) {
        try {
            organization.editPerson(actor, key, id, form.name(), form.email());
            return answer.done("organization.person.saved", "/organization/people/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return form(person(id), form, model);
        }
    }

    @PostMapping("/{id}/deactivate")
    String deactivate(Actor actor, CommandKey key, @PathVariable long id, FormAnswer answer) {
        organization.deactivatePerson(actor, key, id);
        return answer.done("organization.person.deactivated", "/organization/people/" + id);
    }

    @GetMapping("/{id}/portfolio")
    String portfolio(Actor actor, @PathVariable long id, Model model) {
        organization.requireAdministrator(actor);
        Organisation now = directory.current();
        model.addAttribute("person", person(id));
        model.addAttribute("units", now.units());
        model.addAttribute(
                "chosen", now.portfoliosOf(id).stream().map(Portfolio::unitId).collect(Collectors.toSet()));
        return "organization/portfolio";
    }

    @PostMapping("/{id}/portfolio")
    String charge(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @RequestParam(name = "unitIds", required = false) @Nullable Set<Long> unitIds,
            FormAnswer answer) {
        organization.setPortfolio(actor, key, id, unitIds == null ? Set.of() : unitIds);
        return answer.done("organization.portfolio.saved", "/organization/people/" + id);
    }

    private static String form(@Nullable Person person, PersonForm form, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        return "organization/person-form";
    }

    private Person person(long id) {
        return directory.current().findPerson(id).orElseThrow(() -> Refusal.notFound("organization.no-such-person"));
    }
}
