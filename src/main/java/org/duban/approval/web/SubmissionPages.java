package org.duban.approval.web;

import java.util.Locale;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionService;
import org.duban.approval.SubmissionView;
import org.duban.approval.Submissions;
import org.duban.approval.VersionView;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.TypedForm;
import org.duban.workflow.DiagramLabels;
import org.duban.workflow.Diagrams;
import org.duban.workflow.LabelledDiagram;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** A submission to read: as a page, as the right pane beside a list, as a diagram. */
@Controller
class SubmissionPages {

    private final SubmissionScreen screen;
    private final SubmissionReader submissions;
    private final SubmissionService service;
    private final Diagrams diagrams;
    private final DiagramLabels labels;

    SubmissionPages(
            SubmissionScreen screen,
            SubmissionReader submissions,
            SubmissionService service,
            Diagrams diagrams,
            DiagramLabels labels) {
        this.screen = screen;
        this.submissions = submissions;
        this.service = service;
        this.diagrams = diagrams;
        this.labels = labels;
    }

    @GetMapping("/submissions/{submissionId}")
    ModelAndView submission(
            @PathVariable long submissionId,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Actor actor,
            Locale locale) {
        String view = htmx ? "approval/submission :: submission" : "approval/submission";
        ModelAndView page = screen.show(view, submissionId, actor, TypedForm.NONE, locale);
        if (page.getModel().get("submission") instanceof SubmissionView shown
                && shown.version().fingerprint() != null) {
            service.seen(actor, submissionId, shown.version().no());
        }
        return page;
    }

    /** An earlier version in full. */
    @GetMapping("/submissions/{submissionId}/versions/{versionNo}")
    ModelAndView version(@PathVariable long submissionId, @PathVariable int versionNo, Actor actor, Locale locale) {
        SubmissionView submission = submissions.view(submissionId, actor, locale);
        VersionView version = submissions.version(submissionId, versionNo, actor, locale);
        return new ModelAndView("approval/version")
                .addObject("submission", submission)
                .addObject("version", version)
                .addObject("files", screen.files(submissionId))
                .addObject("blocks", BodyText.blocks(version.text()));
    }

    /** The form of an act that somebody reloads or bookmarks: back to the submission. */
    @GetMapping("/submissions/{submissionId}/{action:[a-z-]+}")
    String form(@PathVariable long submissionId, @PathVariable String action) {
        return "redirect:" + Submissions.path(submissionId);
    }

    /** @throws Refusal {@code approval.no-diagram} for a submission that was never sent */
    @GetMapping(path = "/submissions/{submissionId}/diagram", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    LabelledDiagram diagram(@PathVariable long submissionId, Actor actor, Locale locale) {
        String instance = submissions.view(submissionId, actor, locale).processInstanceId();
        if (instance == null) {
            throw Refusal.notFound("approval.no-diagram");
        }
        return labels.label(diagrams.of(instance), locale);
    }
}
