package org.duban.organization.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Substitutes;
import org.duban.organization.Substitution;
import org.duban.organization.SubstitutionScopes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Out of office: who signs for me, and for whom I sign. */
@Controller
@RequestMapping("/account/substitutes")
class SubstitutePages {

    private static final String PAGE = "organization/substitutes";
    private static final String BACK = "/account/substitutes";

    private final Substitutes substitutes;
    private final Directory directory;
    private final ObjectProvider<SubstitutionScopes> scopes;

    SubstitutePages(Substitutes substitutes, Directory directory, ObjectProvider<SubstitutionScopes> scopes) {
        this.substitutes = substitutes;
        this.directory = directory;
        this.scopes = scopes;
    }

    /** @param name of the other: the substitute, or the principal */
    record Row(
            Substitution substitution,
            String name,
            @Nullable String scopeName) {}

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        return page(actor, SubstituteForm.EMPTY, locale, model);
    }

    @PostMapping
    String appoint(
            Actor actor,
            CommandKey key,
            @ModelAttribute SubstituteForm form,
            Locale locale,
            Model model,
            FormAnswer answer) {
        try {
            substitutes.appoint(actor, key, form.by(actor.personId()));
            return answer.done("organization.substitutes.appointed", BACK);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return page(actor, form, locale, model);
        }
    }

    @PostMapping("/{id}/revoke")
    String revoke(Actor actor, CommandKey key, @PathVariable long id, FormAnswer answer) {
        substitutes.revoke(actor, key, id);
        return answer.done("organization.substitutes.revoked", BACK);
    }

    private String page(Actor actor, SubstituteForm form, Locale locale, Model model) {
        Organisation now = directory.current();
        if (now.findPerson(actor.personId()).isEmpty()) {
            throw Refusal.forbidden("organization.not-principal");
        }
        Map<String, String> names = scopeNames(locale);
        model.addAttribute("form", form);
        model.addAttribute("scopes", names);
        model.addAttribute("mine", rows(substitutes.of(actor.personId()), true, names));
        model.addAttribute("others", rows(substitutes.to(actor.personId()), false, names));
        model.addAttribute(
                "people",
                now.people().stream()
                        .filter(person -> person.id() != actor.personId())
                        .map(person -> PersonView.of(now, person))
                        .toList());
        return PAGE;
    }

    private List<Row> rows(List<Substitution> all, boolean mine, Map<String, String> names) {
        Organisation now = directory.current();
        return all.stream()
                .map(one -> new Row(
                        one,
                        now.person(mine ? one.substituteId() : one.principalId())
                                .name(),
                        one.scope() == null ? null : names.getOrDefault(one.scope(), one.scope())))
                .toList();
    }

    private Map<String, String> scopeNames(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        scopes.stream().forEach(each -> each.scopes().forEach(scope -> names.put(scope, each.nameOf(scope, locale))));
        return names;
    }
}
