package org.duban.rectification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.rectification.AppealService;
import org.duban.rectification.ExtensionService;
import org.duban.rectification.RequestService;
import org.duban.rectification.RequestView;
import org.duban.rectification.web.ItemBodies.Done;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Extensions and appeals for programs. A decision names the request that it is about. */
@Tag(name = "requests")
@RestController
@RequestMapping("/api/v1/items/{itemId}")
class ItemRequestsApi {

    private final RequestService requests;
    private final ExtensionService extensions;
    private final AppealService appeals;

    ItemRequestsApi(RequestService requests, ExtensionService extensions, AppealService appeals) {
        this.requests = requests;
        this.extensions = extensions;
        this.appeals = appeals;
    }

    @Operation(summary = "Every extension and appeal of the item, the newest first")
    @GetMapping("/requests")
    List<RequestView> requests(@PathVariable long itemId, Actor actor) {
        return requests.of(actor, itemId);
    }

    @Operation(summary = "Ask for more time, before the deadline has passed")
    @PostMapping("/ask-extension")
    Done ask(@PathVariable long itemId, @RequestBody RequestForms.Extension body, Actor actor, CommandKey key) {
        return Done.of(extensions.ask(actor, key, itemId, body.wanted()));
    }

    @Operation(summary = "Grant more time")
    @PostMapping("/grant-extension")
    Done grant(@PathVariable long itemId, @RequestBody RequestForms.Decision body, Actor actor, CommandKey key) {
        return Done.of(extensions.grant(actor, key, itemId, body.request(), body.grantedOn(), body.words()));
    }

    @Operation(summary = "Refuse more time")
    @PostMapping("/refuse-extension")
    Done refuse(@PathVariable long itemId, @RequestBody RequestForms.Decision body, Actor actor, CommandKey key) {
        return Done.of(extensions.refuse(actor, key, itemId, body.request(), body.words()));
    }

    @Operation(summary = "Dispute the assignment, the facts or a verification")
    @PostMapping("/appeal")
    Done appeal(@PathVariable long itemId, @RequestBody RequestForms.Appeal body, Actor actor, CommandKey key) {
        return Done.of(appeals.appeal(actor, key, itemId, body.appeal()));
    }

    @Operation(summary = "Uphold an appeal")
    @PostMapping("/uphold-appeal")
    Done uphold(@PathVariable long itemId, @RequestBody RequestForms.Decision body, Actor actor, CommandKey key) {
        return Done.of(appeals.uphold(actor, key, itemId, body.request(), body.upholding()));
    }

    @Operation(summary = "Reject an appeal")
    @PostMapping("/reject-appeal")
    Done reject(@PathVariable long itemId, @RequestBody RequestForms.Decision body, Actor actor, CommandKey key) {
        return Done.of(appeals.reject(actor, key, itemId, body.request(), body.words()));
    }

    @Operation(summary = "Let somebody else decide the open request")
    @PostMapping("/reassign-request")
    Done reassign(@PathVariable long itemId, @RequestBody RequestForms.Reassignment body, Actor actor, CommandKey key) {
        return Done.of(requests.reassign(actor, key, itemId, body.request(), body.person(), body.why()));
    }

    @Operation(summary = "Take an extension or an appeal back")
    @PostMapping("/withdraw-request")
    Done withdraw(@PathVariable long itemId, @RequestBody RequestForms.Decision body, Actor actor, CommandKey key) {
        return Done.of(requests.withdraw(actor, key, itemId, body.request()));
    }
}
