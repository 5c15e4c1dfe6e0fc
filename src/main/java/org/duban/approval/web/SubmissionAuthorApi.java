package org.duban.approval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.duban.approval.SubmissionService;
import org.duban.approval.web.SubmissionBodies.Content;
import org.duban.approval.web.SubmissionBodies.Done;
import org.duban.approval.web.SubmissionBodies.Draft;
import org.duban.approval.web.SubmissionBodies.Reason;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an author does, for programs. Every command takes the header {@code Idempotency-Key}. */
@Tag(name = "submissions")
@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionAuthorApi {

    private final SubmissionService submissions;

    SubmissionAuthorApi(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @Operation(summary = "Draft a submission")
    @PostMapping
    ResponseEntity<Done> draft(@RequestBody Draft body, Actor by, CommandKey key) {
        Done done = Done.of(submissions.draft(by, key, body.given()));
        return ResponseEntity.created(URI.create(done.href())).body(done);
    }

    @Operation(summary = "Replace the content of a draft, or of what came back")
    @PutMapping("/{id}")
    Done edit(@PathVariable long id, @RequestBody Content body, Actor by, CommandKey key) {
        return Done.of(submissions.edit(by, key, id, body.given()));
    }

    @Operation(summary = "Send it on its way")
    @PostMapping("/{id}/send")
    Done send(@PathVariable long id, Actor by, CommandKey key) {
        return Done.of(submissions.send(by, key, id));
    }

    @Operation(summary = "Take it back before anybody decided")
    @PostMapping("/{id}/withdraw")
    Done withdraw(@PathVariable long id, @RequestBody Reason body, Actor by, CommandKey key) {
        return Done.of(submissions.withdraw(by, key, id, body.given()));
    }

    @Operation(summary = "Give it up")
    @PostMapping("/{id}/discard")
    Done discard(@PathVariable long id, Actor by, CommandKey key) {
        return Done.of(submissions.discard(by, key, id));
    }
}
