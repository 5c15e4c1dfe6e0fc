package org.duban.approval.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.approval.Phrases;
import org.duban.approval.StepView;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionView;
import org.duban.approval.Submissions;
import org.duban.deadline.Deadlines;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.web.CasePanels;
import org.duban.kernel.web.TypedForm;
import org.duban.organization.Directory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the page of one submission shows. */
@Component
class SubmissionScreen {

    private final SubmissionReader submissions;
    private final EvidenceStore evidence;
    private final Phrases phrases;
    private final Deadlines deadlines;
    private final Directory directory;
    private final CasePanels panels;
    private final NextTask next;

    SubmissionScreen(
            SubmissionReader submissions,
            EvidenceStore evidence,
            Phrases phrases,
            Deadlines deadlines,
            Directory directory,
            CasePanels panels,
            NextTask next) {
        this.panels = panels;
        this.submissions = submissions;
        this.evidence = evidence;
        this.phrases = phrases;
        this.deadlines = deadlines;
        this.directory = directory;
        this.next = next;
    }

    /** @throws org.duban.kernel.Refusal {@code approval.not-found} */
    ModelAndView show(String view, long submissionId, Actor actor, TypedForm form, Locale locale) {
        SubmissionView submission = submissions.view(submissionId, actor, locale);
        ModelAndView page = new ModelAndView(view);
        page.addObject("submission", submission);
        page.addObject("form", form);
        page.addObject("bar", ActionBar.of(submission));
        page.addObject("blocks", BodyText.blocks(submission.version().text()));
        page.addObject("files", files(submissionId));
        page.addObject("panels", panels.of(new CaseRef(Submissions.CASE_TYPE, submissionId), actor, locale));
        page.addObject("timeline", submissions.timeline(submissionId, actor, locale));
        page.addObject("steps", RouteStops.of(submission.steps()));
        page.addObject("nextTask", next.of(actor, locale));
        addChanges(page, submission, actor, locale);
        addForms(page, submission, actor, locale);
        return page;
    }

    Map<Long, EvidenceFile> files(long submissionId) {
        List<EvidenceFile> all = evidence.of(new CaseRef(Submissions.CASE_TYPE, submissionId));
        return all.stream().collect(Collectors.toMap(EvidenceFile::id, Function.identity(), (one, same) -> one));
    }

    private void addChanges(ModelAndView page, SubmissionView submission, Actor actor, Locale locale) {
        Integer since = submission.changedSince();
        if (since != null) {
            int now = submission.version().no();
            page.addObject("changes", submissions.diff(submission.id(), since, now, actor, locale));
        }
    }

    private void addForms(ModelAndView page, SubmissionView submission, Actor actor, Locale locale) {
        page.addObject("today", deadlines.today(submission.zone()));
        page.addObject("phrases", phrases.of(actor));
        page.addObject("handSigned", submission.handSigned());
        page.addObject(
                "returnTo",
                submission.steps().stream().filter(StepView::mayReturnTo).toList());
        page.addObject(
                "removable",
                submission.steps().stream()
                        .flatMap(step -> step.signers().stream())
                        .filter(StepView.SignerView::removable)
                        .toList());
        if (submission.may(SubmissionAction.SEND)) {
            page.addObject("preview", submissions.preview(submission.id(), actor, locale));
        }
        if (submission.may(SubmissionAction.ISSUE)) {
            page.addObject("units", directory.current().units());
        }
    }
}
