package org.duban.organization.web;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationService;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.duban.organization.query.OrganizationSearch;
import org.duban.organization.query.SearchPattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisation to look at: for everybody who may sign in, because whom to ask is no secret. */
@Controller
@RequestMapping("/organization")
class OrganizationPages {

    private static final int MOST_FOUND = 50;

    private final Directory directory;
    private final OrganizationService organization;
    private final OrganizationSearch search;

    OrganizationPages(Directory directory, OrganizationService organization, OrganizationSearch search) {
        this.directory = directory;
        this.organization = organization;
        this.search = search;
    }

    @GetMapping
    String tree(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        Organisation now = directory.current();
        model.addAttribute("q", q.strip());
        model.addAttribute("may", organization.mayAdminister(actor));
        if (q.isBlank()) {
            model.addAttribute("roots", new UnitTrees(now).roots());
            model.addAttribute("withoutPost", withoutPost(now));
        } else {
            find(now, q, model);
        }
        return htmx ? "organization/tree :: found" : "organization/tree";
    }

    @GetMapping("/units/{id}")
    String unit(Actor actor, @PathVariable long id, Model model) {
        Organisation now = directory.current();
        Unit unit = now.findUnit(id).orElseThrow(() -> Refusal.notFound("organization.no-such-unit"));
        UnitTrees trees = new UnitTrees(now);
        model.addAttribute("unit", unit);
        model.addAttribute("above", trees.wayDown(unit));
        model.addAttribute("posts", trees.posts(id));
        model.addAttribute("below", trees.below(id));
        model.addAttribute("leaders", now.leadersInChargeOf(id));
        model.addAttribute("may", organization.mayAdminister(actor));
        return "organization/unit";
    }

    @GetMapping("/people/{id}")
    String person(Actor actor, @PathVariable long id, Model model) {
        Organisation now = directory.current();
        Person person = now.findPerson(id).orElseThrow(() -> Refusal.notFound("organization.no-such-person"));
        model.addAttribute("person", person);
        model.addAttribute(
                "posts",
                now.postsOf(id).stream().map(post -> PostView.of(now, post)).toList());
        model.addAttribute(
                "portfolio",
                now.portfoliosOf(id).stream()
                        .map(portfolio -> now.unit(portfolio.unitId()))
                        .toList());
        model.addAttribute("may", organization.mayAdminister(actor));
        return "organization/person";
    }

    private void find(Organisation now, String words, Model model) {
        String pattern = SearchPattern.containing(words);
        model.addAttribute(
                "units",
                search.units(pattern, MOST_FOUND).stream()
                        .map(now::findUnit)
                        .flatMap(java.util.Optional::stream)
                        .toList());
        model.addAttribute(
                "people",
                search.people(pattern, MOST_FOUND).stream()
                        .map(now::findPerson)
                        .flatMap(java.util.Optional::stream)
                        .map(person -> PersonView.of(now, person))
                        .toList());
    }

    private static List<PersonView> withoutPost(Organisation now) {
        return now.people().stream()
                .filter(person -> now.postsOf(person.id()).isEmpty())
                .map(person -> PersonView.of(now, person))
                .toList();
    }
}
