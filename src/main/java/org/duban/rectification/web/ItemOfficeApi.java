package org.duban.rectification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.web.Problems;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.BatchResult;
import org.duban.rectification.IdentificationService;
import org.duban.rectification.OfficeService;
import org.duban.rectification.web.ItemBodies.Batch;
import org.duban.rectification.web.ItemBodies.Done;
import org.duban.rectification.web.ItemBodies.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office does beside the steps, for programs. */
@Tag(name = "office")
@RestController
@RequestMapping("/api/v1/items")
class ItemOfficeApi {

    private final OfficeService office;
    private final IdentificationService identification;
    private final AssignmentService assignment;
    private final Problems problems;

    ItemOfficeApi(
            OfficeService office,
            IdentificationService identification,
            AssignmentService assignment,
            Problems problems) {
        this.office = office;
        this.identification = identification;
        this.assignment = assignment;
        this.problems = problems;
    }

    @Operation(summary = "Urge everybody for whom the item waits")
    @PostMapping("/{itemId}/urge")
    Done urge(@PathVariable long itemId, @RequestBody Urging body, Actor actor, CommandKey key) {
        return Done.of(office.urge(actor, key, itemId, body.text() == null ? "" : body.text()));
    }

    @Operation(summary = "Let the campaign end before the item does")
    @PostMapping("/{itemId}/carry-over")
    Done carryOver(@PathVariable long itemId, @RequestBody Reason body, Actor actor, CommandKey key) {
        return Done.of(office.carryOver(actor, key, itemId, body.text()));
    }

    @Operation(summary = "Give the open task to somebody else")
    @PostMapping("/{itemId}/reassign")
    Done reassign(@PathVariable long itemId, @RequestBody PersonForm body, Actor actor, CommandKey key) {
        return Done.of(office.reassign(actor, key, itemId, body.person(), body.why()));
    }

    @Operation(summary = "Confirm many items, each with its own result")
    @PostMapping("/batch/confirm")
    List<Outcome> confirmAll(@RequestBody Batch body, Actor actor, CommandKey key, Locale locale) {
        return outcomes(identification.confirmAll(actor, key, body.ids()), locale);
    }

    @Operation(summary = "Assign many items alike, each with its own result")
    @PostMapping("/batch/assign")
    List<Outcome> assignAll(@RequestBody Batch body, Actor actor, CommandKey key, Locale locale) {
        return outcomes(
                assignment.assignAll(actor, key, body.ids(), body.assignment().plan()), locale);
    }

    @Operation(summary = "Accept many items, each with its own result")
    @PostMapping("/batch/accept")
    List<Outcome> acceptAll(@RequestBody Batch body, Actor actor, CommandKey key, Locale locale) {
        return outcomes(assignment.acceptAll(actor, key, body.ids()), locale);
    }

    @Operation(summary = "Urge about many items, each with its own result")
    @PostMapping("/batch/urge")
    List<Outcome> urgeAll(@RequestBody Batch body, Actor actor, CommandKey key, Locale locale) {
        String text = body.text() == null ? "" : body.text();
        return outcomes(office.urgeAll(actor, key, body.ids(), text), locale);
    }

    private List<Outcome> outcomes(List<BatchResult> results, Locale locale) {
        return results.stream()
                .map(one -> new Outcome(
                        one.itemId(),
                        one.number(),
                        one.done(),
                        one.refusal() == null ? null : one.refusal().code(),
                        one.refusal() == null
                                ? null
                                : problems.of(one.refusal(), locale).detail()))
                .toList();
    }

    /**
     * What became of one item of a batch.
     *
     * @param code why it was not done, null if it was
     */
    record Outcome(
            long id,
            String number,
            boolean done,
            @Nullable String code,
            @Nullable String detail) {}

    record Urging(@Nullable String text) {}
}
