package org.duban.organization.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.NewSubstitution;
import org.duban.organization.Substitutes;
import org.duban.organization.Substitution;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Out-of-office substitutes, for programs. */
@Tag(name = "organization")
@RestController
@RequestMapping("/api/v1/substitutes")
class SubstitutesApi {

    private final Substitutes substitutes;

    SubstitutesApi(Substitutes substitutes) {
        this.substitutes = substitutes;
    }

    /** @param mine who signs for the caller */
    record Both(List<Substitution> mine, List<Substitution> others) {}

    record Appointed(long id) {}

    @Operation(summary = "Who signs for you, and for whom you sign, today and later")
    @GetMapping
    Both list(Actor actor) {
        return new Both(substitutes.of(actor.personId()), substitutes.to(actor.personId()));
    }

    @Operation(summary = "Appoint a substitute; without a principal, for yourself")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Appointed appoint(@RequestBody NewSubstitution body, Actor actor, CommandKey key) {
        NewSubstitution whole = body.principalId() != null
                ? body
                : new NewSubstitution(
                        actor.personId(),
                        body.substituteId(),
                        body.scope(),
                        body.startsOn(),
                        body.endsOn(),
                        body.reason());
        return new Appointed(substitutes.appoint(actor, key, whole));
    }

    @Operation(summary = "End a substitution at once")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, Actor actor, CommandKey key) {
        substitutes.revoke(actor, key, id);
    }
}
