package org.duban.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.audit.TimelineLine;
import org.duban.inspection.CampaignInspections;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.InspectionRoundService;
import org.duban.inspection.InspectionService;
import org.duban.inspection.InspectionView;
import org.duban.inspection.Inspections;
import org.duban.inspection.NewResult;
import org.duban.inspection.RoundView;
import org.duban.inspection.UnitShare;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.VerificationMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inspections and rounds for programs. Every command takes the header {@code Idempotency-Key}. */
@Tag(name = "inspections")
@RestController
@RequestMapping("/api/v1")
class InspectionApi {

    private final Inspections inspections;
    private final InspectionService service;
    private final InspectionRoundService rounds;

    InspectionApi(Inspections inspections, InspectionService service, InspectionRoundService rounds) {
        this.inspections = inspections;
        this.service = service;
        this.rounds = rounds;
    }

    /** What was found, with the ids of files uploaded before. */
    record Result(
            @Nullable VerificationMethod method,
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable String peopleMet,
            @Nullable String findings,
            @Nullable Boolean holds,
            @Nullable List<Long> evidenceIds) {

        NewResult checked() {
            return new NewResult(
                    method, heldOn, place, peopleMet, findings, holds, evidenceIds == null ? List.of() : evidenceIds);
        }
    }

    /** @param what {@code REVERSE_CHECK} unless it is given */
    record Drawing(@Nullable InspectionKind what) {

        InspectionKind kind() {
            return what == null ? InspectionKind.REVERSE_CHECK : what;
        }
    }

    /** The answer to a command. */
    record Done(long id, String href) {}

    @Operation(summary = "What a campaign looks at again: rounds, what waits, and what did not hold")
    @GetMapping("/campaigns/{campaignId}/inspections")
    CampaignInspections ofCampaign(@PathVariable long campaignId, Actor actor) {
        return inspections.ofCampaign(campaignId, actor.personId());
    }

    @Operation(summary = "How many would be drawn of each unit, without drawing")
    @GetMapping("/campaigns/{campaignId}/inspections/preview")
    List<UnitShare> preview(
            @PathVariable long campaignId,
            @RequestParam(name = "what", defaultValue = "REVERSE_CHECK") InspectionKind kind,
            Actor actor) {
        return rounds.preview(campaignId, kind, actor);
    }

    @Operation(summary = "Draw today's reverse checks, or the half-month's spot checks")
    @PostMapping("/campaigns/{campaignId}/inspections/rounds")
    Done draw(@PathVariable long campaignId, @RequestBody Drawing body, Actor actor, CommandKey key) {
        long id = rounds.draw(actor, key, campaignId, body.kind());
        return new Done(id, "/api/v1/inspection-rounds/" + id);
    }

    @Operation(summary = "A round with its seed, its units, its tickets and its inspections")
    @GetMapping("/inspection-rounds/{id}")
    RoundView round(@PathVariable long id, Actor actor) {
        return inspections.round(id, actor.personId());
    }

    @Operation(summary = "One inspection, with what was found")
    @GetMapping("/inspections/{id}")
    InspectionView one(@PathVariable long id, Actor actor) {
        return inspections.view(id, actor.personId());
    }

    @Operation(summary = "What happened to the inspection, the newest first")
    @GetMapping("/inspections/{id}/timeline")
    List<TimelineLine> timeline(@PathVariable long id, Actor actor, Locale locale) {
        return inspections.timeline(id, actor.personId(), locale);
    }

    @Operation(summary = "Record what was found; an item that does not hold reopens")
    @PostMapping("/inspections/{id}/result")
    Done record(@PathVariable long id, @RequestBody Result body, Actor actor, CommandKey key) {
        return new Done(service.record(actor, key, id, body.checked()), "/api/v1/inspections/" + id);
    }
}
