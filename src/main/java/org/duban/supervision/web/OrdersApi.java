package org.duban.supervision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.duban.audit.TimelineLine;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.supervision.OrderFilter;
import org.duban.supervision.OrderLine;
import org.duban.supervision.OrderService;
import org.duban.supervision.OrderView;
import org.duban.supervision.Supervision;
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

/** Orders for programs. Every command takes the header {@code Idempotency-Key}. */
@Tag(name = "supervision-orders")
@RestController
@RequestMapping("/api/v1/supervision/orders")
class OrdersApi {

    private static final int MOST = 500;

    private final Supervision supervision;
    private final OrderService service;
    private final Diagrams diagrams;

    OrdersApi(Supervision supervision, OrderService service, Diagrams diagrams) {
        this.supervision = supervision;
        this.service = service;
        this.diagrams = diagrams;
    }

    /** What was written, and the ids of files uploaded before. */
    record Words(@Nullable String text, @Nullable List<Long> evidenceIds) {

        String words() {
            return text == null ? "" : text.strip();
        }

        List<Long> files() {
            return evidenceIds == null ? List.of() : evidenceIds;
        }
    }

    /** The answer to a command. */
    record Done(long id, String href) {

        static Done of(long id) {
            return new Done(id, "/api/v1/supervision/orders/" + id);
        }
    }

    @Operation(summary = "The orders that you may see, at most 500; the open ones by date, else the newest first")
    @GetMapping
    List<OrderLine> list(
            @ModelAttribute OrderFilter filter, @RequestParam(defaultValue = "0") int offset, Actor actor) {
        return supervision.orders(filter, actor.personId(), Math.max(0, offset), MOST);
    }

    @Operation(summary = "Issue an order to the lead unit of a case, named as type:id")
    @PostMapping
    Done issue(@RequestBody OrderForm body, Actor actor, CommandKey key) {
        return Done.of(service.issue(actor, key, body.order()));
    }

    @Operation(summary = "One order with its answers and what you may do with it")
    @GetMapping("/{id}")
    OrderView one(@PathVariable long id, Actor actor) {
        return supervision.view(id, actor.personId());
    }

    @Operation(summary = "What happened to the order, the newest first")
    @GetMapping("/{id}/timeline")
    List<TimelineLine> timeline(@PathVariable long id, Actor actor, Locale locale) {
        return supervision.timeline(id, actor.personId(), locale);
    }

    @Operation(summary = "The process model that the order runs on, where it stands and how it came there")
    @GetMapping("/{id}/diagram")
    LiveDiagram diagram(@PathVariable long id, Actor actor) {
        return diagrams.of(supervision.view(id, actor.personId()).processInstanceId());
    }

    @Operation(summary = "Receive the order for the unit")
    @PostMapping("/{id}/receive")
    Done receive(@PathVariable long id, Actor actor, CommandKey key) {
        return Done.of(service.receive(actor, key, id));
    }

    @Operation(summary = "Answer it, with files as proof")
    @PostMapping("/{id}/answer")
    Done answer(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.answer(actor, key, id, body.words(), body.files()));
    }

    @Operation(summary = "Accept the answer")
    @PostMapping("/{id}/accept-answer")
    Done accept(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.acceptAnswer(actor, key, id, body.words()));
    }

    @Operation(summary = "Send the answer back, naming what is missing")
    @PostMapping("/{id}/send-back")
    Done sendBack(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.sendBack(actor, key, id, body.words()));
    }

    @Operation(summary = "Take the order back")
    @PostMapping("/{id}/withdraw")
    Done withdraw(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.withdraw(actor, key, id, body.words()));
    }

    @Operation(summary = "Urge those for whom it waits")
    @PostMapping("/{id}/urge")
    Done urge(@PathVariable long id, @RequestBody Words body, Actor actor, CommandKey key) {
        return Done.of(service.urge(actor, key, id, body.words()));
    }
}
