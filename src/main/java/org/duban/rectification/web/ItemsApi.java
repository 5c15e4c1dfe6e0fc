package org.duban.rectification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.audit.TimelineLine;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.rectification.ProblemWords;
import org.duban.rectification.web.ItemBodies.Done;
import org.duban.rectification.web.ItemBodies.Problem;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LiveDiagram;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Items for programs: registering and reading. Every command takes the header {@code Idempotency-Key}. */
@Tag(name = "items")
@RestController
@RequestMapping("/api/v1/items")
class ItemsApi {

    private final IdentificationService identification;
    private final Items items;
    private final Diagrams diagrams;
    private final ProblemWords words;

    ItemsApi(IdentificationService identification, Items items, Diagrams diagrams, ProblemWords words) {
        this.identification = identification;
        this.items = items;
        this.diagrams = diagrams;
        this.words = words;
    }

    @Operation(summary = "Register a problem")
    @PostMapping
    ResponseEntity<Done> register(@RequestBody Problem body, Actor actor, CommandKey key) {
        Done done = Done.of(identification.register(actor, key, body.checked()));
        return ResponseEntity.created(URI.create(done.href())).body(done);
    }

    @Operation(summary = "The configured sources of problems, code to name; of one campaign those that it looks into")
    @GetMapping("/sources")
    Map<String, String> sources(@RequestParam(required = false) @Nullable Long campaign, Locale locale) {
        return words.sources(campaign, locale);
    }

    @Operation(summary = "One item with its measures, progress, verifications and what you may do with it")
    @GetMapping("/{itemId}")
    ItemView item(@PathVariable long itemId, Actor actor) {
        return items.view(itemId, actor.personId());
    }

    @Operation(summary = "Complete a registration that the office sent back")
    @PutMapping("/{itemId}")
    Done complete(@PathVariable long itemId, @RequestBody Problem body, Actor actor, CommandKey key) {
        return Done.of(identification.complete(actor, key, itemId, body.checked()));
    }

    @Operation(summary = "What happened to the item, the newest first")
    @GetMapping("/{itemId}/timeline")
    List<TimelineLine> timeline(@PathVariable long itemId, Actor actor, Locale locale) {
        return items.timeline(itemId, actor.personId(), locale);
    }

    @Operation(summary = "The process model that the item runs on, where it stands and how it came there")
    @GetMapping("/{itemId}/diagram")
    LiveDiagram diagram(@PathVariable long itemId, Actor actor) {
        String instance = items.view(itemId, actor.personId()).processInstanceId();
        if (instance == null) {
            throw Refusal.notFound("rectification.no-diagram");
        }
        return diagrams.of(instance);
    }
}
