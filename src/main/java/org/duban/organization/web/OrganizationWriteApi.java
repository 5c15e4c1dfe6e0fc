package org.duban.organization.web;

import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.NewPerson;
import org.duban.organization.NewPost;
import org.duban.organization.NewUnit;
import org.duban.organization.OrganizationService;
import org.duban.organization.PostEnd;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation to change; enters at the same service as the pages. Each answer is the id concerned. */
@RestController
@RequestMapping("/api/v1/organization")
class OrganizationWriteApi {

    private final OrganizationService organization;

    OrganizationWriteApi(OrganizationService organization) {
        this.organization = organization;
    }

    /** What a command answers. */
    record Done(long id) {}

    /** What a unit is called and its tier. */
    record UnitDescription(@Nullable String name, @Nullable Tier tier) {}

    /** Where a unit goes; without a parent to the top. */
    record Move(@Nullable Long parentId) {}

    /** What a person is called and their e-mail address. */
    record PersonDescription(
            @Nullable String name, @Nullable String email) {}

    /** The units in somebody's charge. */
    record Charge(@Nullable Set<Long> unitIds) {}

    @PostMapping("/units")
    @ResponseStatus(HttpStatus.CREATED)
    Done createUnit(Actor actor, CommandKey key, @RequestBody NewUnit unit) {
        return new Done(organization.createUnit(actor, key, unit));
    }

    @PutMapping("/units/{id}")
    Done editUnit(Actor actor, CommandKey key, @PathVariable long id, @RequestBody UnitDescription unit) {
        return new Done(organization.editUnit(actor, key, id, unit.name(), unit.tier()));
    }

    @PostMapping("/units/{id}/move")
    Done moveUnit(Actor actor, CommandKey key, @PathVariable long id, @RequestBody Move move) {
        return new Done(organization.moveUnit(actor, key, id, move.parentId()));
    }

    @PostMapping("/units/{id}/deactivate")
    Done deactivateUnit(Actor actor, CommandKey key, @PathVariable long id) {
        return new Done(organization.deactivateUnit(actor, key, id));
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    Done addPerson(Actor actor, CommandKey key, @RequestBody NewPerson person) {
        return new Done(organization.addPerson(actor, key, person));
    }

    @PutMapping("/people/{id}")
    Done editPerson(Actor actor, CommandKey key, @PathVariable long id, @RequestBody PersonDescription person) {
        return new Done(organization.editPerson(actor, key, id, person.name(), person.email()));
    }

    @PostMapping("/people/{id}/deactivate")
    Done deactivatePerson(Actor actor, CommandKey key, @PathVariable long id) {
        return new Done(organization.deactivatePerson(actor, key, id));
    }

    @PutMapping("/people/{id}/portfolio")
    Done setPortfolio(Actor actor, CommandKey key, @PathVariable long id, @RequestBody Charge charge) {
        Set<Long> unitIds = charge.unitIds();
        return new Done(organization.setPortfolio(actor, key, id, unitIds == null ? Set.of() : unitIds));
    }

    @PostMapping("/people/{id}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    Done givePost(Actor actor, CommandKey key, @PathVariable long id, @RequestBody NewPost post) {
        return new Done(organization.givePost(actor, key, id, post));
    }

    @PostMapping("/posts/{id}/end")
    Done endPost(Actor actor, CommandKey key, @PathVariable long id, @RequestBody PostEnd end) {
        return new Done(organization.endPost(actor, key, id, end));
    }
}
