package org.duban.approval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.duban.approval.KindChoice;
import org.duban.approval.RoutePreview;
import org.duban.approval.SubjectChoice;
import org.duban.approval.SubmissionDiff;
import org.duban.approval.SubmissionFilter;
import org.duban.approval.SubmissionFilter.Scope;
import org.duban.approval.SubmissionPage;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionState;
import org.duban.approval.SubmissionView;
import org.duban.approval.VersionView;
import org.duban.audit.TimelineLine;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LiveDiagram;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading submissions, for programs. */
@Tag(name = "submissions")
@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionsApi {

    private static final int MOST = 200;

    private final SubmissionReader submissions;
    private final Diagrams diagrams;

    SubmissionsApi(SubmissionReader submissions, Diagrams diagrams) {
        this.submissions = submissions;
        this.diagrams = diagrams;
    }

    @Operation(summary = "Submissions, the newest first; the next page begins before the id that this one names")
    @GetMapping
    SubmissionPage list(
            @RequestParam(defaultValue = "VISIBLE") Scope scope,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable SubmissionState state,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int size,
            Actor actor,
            Locale locale) {
        int limited = Math.min(Math.max(size, 1), MOST);
        SubmissionFilter filter =
                new SubmissionFilter(scope, kind, state, SubjectRef.parse(subject), text, before, limited);
        return submissions.list(filter, actor, locale);
    }

    @Operation(summary = "The kinds that you may draft")
    @GetMapping("/kinds")
    List<KindChoice> kinds(Actor actor, Locale locale) {
        return submissions.kinds(actor, locale);
    }

    @Operation(summary = "What you may submit something about")
    @GetMapping("/subjects")
    List<SubjectChoice> subjects(Actor actor) {
        return submissions.subjects(actor);
    }

    @Operation(summary = "One submission with its newest version, its route and what you may do with it")
    @GetMapping("/{submissionId}")
    SubmissionView submission(@PathVariable long submissionId, Actor actor, Locale locale) {
        return submissions.view(submissionId, actor, locale);
    }

    @Operation(summary = "An earlier version in full")
    @GetMapping("/{submissionId}/versions/{versionNo}")
    VersionView version(@PathVariable long submissionId, @PathVariable int versionNo, Actor actor, Locale locale) {
        return submissions.version(submissionId, versionNo, actor, locale);
    }

    @Operation(summary = "What changed from one version to another")
    @GetMapping("/{submissionId}/diff")
    SubmissionDiff diff(
            @PathVariable long submissionId, @RequestParam int from, @RequestParam int to, Actor actor, Locale locale) {
        return submissions.diff(submissionId, from, to, actor, locale);
    }

    @Operation(summary = "What happened, the newest first")
    @GetMapping("/{submissionId}/timeline")
    List<TimelineLine> timeline(@PathVariable long submissionId, Actor actor, Locale locale) {
        return submissions.timeline(submissionId, actor, locale);
    }

    @Operation(summary = "Who would be asked if the draft were sent now")
    @GetMapping("/{submissionId}/preview")
    RoutePreview preview(@PathVariable long submissionId, Actor actor, Locale locale) {
        return submissions.preview(submissionId, actor, locale);
    }

    @Operation(summary = "The process model that the submission runs on, where it stands and how it came there")
    @GetMapping("/{submissionId}/diagram")
    LiveDiagram diagram(@PathVariable long submissionId, Actor actor, Locale locale) {
        String instance = submissions.view(submissionId, actor, locale).processInstanceId();
        if (instance == null) {
            throw Refusal.notFound("approval.no-diagram");
        }
        return diagrams.of(instance);
    }
}
