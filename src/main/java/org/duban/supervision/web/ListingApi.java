package org.duban.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.supervision.ListingLine;
import org.duban.supervision.ListingService;
import org.duban.supervision.ReportLine;
import org.duban.supervision.Supervision;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Listed supervision and reports for programs. Every command takes the header {@code Idempotency-Key}. */
@Tag(name = "supervision")
@RestController
@RequestMapping("/api/v1/supervision")
class ListingApi {

    private static final int MOST = 500;

    private final Supervision supervision;
    private final ListingService service;

    ListingApi(Supervision supervision, ListingService service) {
        this.supervision = supervision;
        this.service = service;
    }

    /**
     * What is done about a case.
     *
     * @param about the case, as {@code type:id}
     */
    record AboutCase(@Nullable String about, @Nullable String reason) {

        String words() {
            return reason == null ? "" : reason.strip();
        }
    }

    /** The answer to a command. */
    record Done(long id) {}

    @Operation(summary = "Cases under listed supervision that you may see, the longest listed first, at most 500")
    @GetMapping("/listed")
    List<ListingLine> listed(@RequestParam(defaultValue = "0") int offset, Actor actor) {
        return supervision.listed(actor.personId(), Math.max(0, offset), MOST);
    }

    @Operation(summary = "Put a case under listed supervision")
    @PostMapping("/listed")
    Done list(@RequestBody AboutCase body, Actor actor, CommandKey key) {
        return new Done(service.list(actor, key, OrderForm.ref(body.about()), body.words()));
    }

    @Operation(summary = "Take a case off the list")
    @PostMapping("/listed/end")
    Done unlist(@RequestBody AboutCase body, Actor actor, CommandKey key) {
        return new Done(service.unlist(actor, key, OrderForm.ref(body.about()), body.words()));
    }

    @Operation(summary = "Cases reported to the leading group that you may see, the newest first, at most 500")
    @GetMapping("/reports")
    List<ReportLine> reports(@RequestParam(defaultValue = "0") int offset, Actor actor) {
        return supervision.reports(actor.personId(), Math.max(0, offset), MOST);
    }

    @Operation(summary = "Report a case to the leading group")
    @PostMapping("/reports")
    Done report(@RequestBody AboutCase body, Actor actor, CommandKey key) {
        return new Done(service.report(actor, key, OrderForm.ref(body.about()), body.words()));
    }
}
