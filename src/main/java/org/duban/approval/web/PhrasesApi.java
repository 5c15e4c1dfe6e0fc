package org.duban.approval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.duban.approval.Phrases;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Quick phrases, for programs. */
@Tag(name = "phrases")
@RestController
@RequestMapping("/api/v1/phrases")
class PhrasesApi {

    private final Phrases phrases;

    PhrasesApi(Phrases phrases) {
        this.phrases = phrases;
    }

    record Body(
            @Nullable String text,
            Phrases.@Nullable Use use,
            @Nullable Boolean officeWide) {

        String given() {
            return text == null ? "" : text;
        }

        Phrases.Use saidWith() {
            return use == null ? Phrases.Use.ANY : use;
        }
    }

    record Kept(long id) {}

    @Operation(summary = "Your own phrases in their order, then the office's")
    @GetMapping
    List<Phrases.Phrase> list(Actor actor) {
        return phrases.of(actor);
    }

    @Operation(summary = "Keep a phrase, for yourself or for everybody")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept add(@RequestBody Body body, Actor actor, CommandKey key) {
        return new Kept(phrases.add(actor, key, body.given(), body.saidWith(), Boolean.TRUE.equals(body.officeWide())));
    }

    @Operation(summary = "Change a phrase")
    @PutMapping("/{phraseId}")
    Kept edit(@PathVariable long phraseId, @RequestBody Body body, Actor actor, CommandKey key) {
        return new Kept(phrases.edit(actor, key, phraseId, body.given(), body.saidWith()));
    }

    @Operation(summary = "Forget a phrase")
    @DeleteMapping("/{phraseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long phraseId, Actor actor, CommandKey key) {
        phrases.remove(actor, key, phraseId);
    }
}
