package org.duban.keytask.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.duban.audit.TimelineLine;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.keytask.AssignmentLine;
import org.duban.keytask.AssignmentView;
import org.duban.keytask.KeyTaskAssignmentService;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTasks;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LiveDiagram;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assignments for programs. Every command takes the header {@code Idempotency-Key}. */
@Tag(name = "key-task-assignments")
@RestController
@RequestMapping("/api/v1/key-task-assignments")
class AssignmentApi {

    private static final int MOST = 500;

    private final KeyTasks keyTasks;
    private final KeyTaskAssignmentService service;
    private final Diagrams diagrams;

    AssignmentApi(KeyTasks keyTasks, KeyTaskAssignmentService service, Diagrams diagrams) {
        this.keyTasks = keyTasks;
        this.service = service;
        this.diagrams = diagrams;
    }

    /** What was written, and the ids of files uploaded before. */
    record Words(@Nullable String text, @Nullable List<Long> evidenceIds) {

        String words() {
            return text == null ? "" : text;
        }

        List<Long> files() {
            return evidenceIds == null ? List.of() : evidenceIds;
        }
    }

    /** The answer to a command. */
    record Done(long id, String href) {

        static Done of(long id) {
            return new Done(id, "/api/v1/key-task-assignments/" + id);
        }
    }

    @Operation(summary = "The assignments of a campaign that you may see, the earliest due first, at most 500")
    @GetMapping
    List<AssignmentLine> list(
            @RequestParam long campaign,
            @ModelAttribute KeyTaskFilter filter,
            @RequestParam(defaultValue = "0") int offset,
            Actor actor) {
        return keyTasks.assignments(campaign, filter, actor.personId(), Math.max(0, offset), MOST);
    }

    @Operation(summary = "One assignment with its progress and what you may do with it")
    @GetMapping("/{id}")
    AssignmentView one(@PathVariable long id, Actor actor) {
        return keyTasks.view(id, actor.personId());
    }

    @Operation(summary = "What happened to the assignment, the newest first")
    @GetMapping("/{id}/timeline")
    List<TimelineLine> timeline(@PathVariable long id, Actor actor, Locale locale) {
        return keyTasks.timeline(id, actor.personId(), locale);
    }

    @Operation(summary = "The process model that the assignment runs on, where it stands and how it came there")
    @GetMapping("/{id}/diagram")
    LiveDiagram diagram(@PathVariable long id, Actor actor) {
        return diagrams.of(keyTasks.view(id, actor.personId()).processInstanceId());
    }

    @Operation(summary = "Accept the assignment for the unit")
    @PostMapping("/{id}/accept")
    Done accept(@PathVariable long id, Actor actor, CommandKey key) {
        return Done.of(service.accept(actor, key, id));
    }

    @Operation(summary = "Report progress, with files as proof")
    @PostMapping("/{id}/progress")
    Done progress(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.reportProgress(actor, key, id, body.words(), body.files()));
    }

    @Operation(summary = "Claim that it is done")
    @PostMapping("/{id}/claim")
    Done claim(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.claimDone(actor, key, id, body.words(), body.files()));
    }

    @Operation(summary = "Confirm that it is done")
    @PostMapping("/{id}/confirm")
    Done confirm(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.confirm(actor, key, id, body.words()));
    }

    @Operation(summary = "Send it back to the unit, naming what is missing")
    @PostMapping("/{id}/send-back")
    Done sendBack(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.sendBack(actor, key, id, body.words()));
    }

    @Operation(summary = "Urge those for whom it waits")
    @PostMapping("/{id}/urge")
    Done urge(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.urge(actor, key, id, body.words()));
    }
}
