package org.duban.approval.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.approval.ApprovalService;
import org.duban.approval.BatchResult;
import org.duban.approval.Seen;
import org.duban.approval.StepState;
import org.duban.approval.StepView;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionDiff;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionView;
import org.duban.evidence.EvidenceFile;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Approving several submissions of one kind at one step, each of them shown first and each with its own result. */
@Controller
class ApprovalBatchPages {

    private static final int MOST = 50;

    private final SubmissionReader submissions;
    private final ApprovalService approval;
    private final SubmissionScreen screen;
    private final Problems problems;

    ApprovalBatchPages(
            SubmissionReader submissions, ApprovalService approval, SubmissionScreen screen, Problems problems) {
        this.submissions = submissions;
        this.approval = approval;
        this.screen = screen;
        this.problems = problems;
    }

    /** @param changes since the reader saw it last, null if nothing changed */
    public record Card(
            SubmissionView submission,
            String stepName,
            List<BodyText.Block> blocks,
            Map<Long, EvidenceFile> files,
            @Nullable SubmissionDiff changes) {

        String place() {
            return submission.kind() + "/" + stepName;
        }
    }

    /** @param why in words, null if it was approved */
    public record Result(long id, String number, @Nullable String why) {}

    /** What is signed by hand is left out, and said to be. */
    @GetMapping("/submissions/batch")
    String choose(@RequestParam(required = false) @Nullable List<Long> ids, Actor actor, Locale locale, Model model) {
        Map<Boolean, List<SubmissionView>> byHand = (ids == null ? List.<Long>of() : ids)
                .stream()
                        .distinct()
                        .limit(MOST)
                        .map(id -> submissions.view(id, actor, locale))
                        .filter(submission -> submission.may(SubmissionAction.APPROVE))
                        .collect(Collectors.partitioningBy(SubmissionView::handSigned));
        List<Card> cards = byHand.getOrDefault(false, List.of()).stream()
                .map(submission -> card(submission, actor, locale))
                .toList();
        model.addAttribute("leftOut", byHand.getOrDefault(true, List.of()));
        model.addAttribute("cards", cards);
        model.addAttribute("mixed", cards.stream().map(Card::place).distinct().count() > 1);
        return "approval/batch";
    }

    /** @param seen {@code id:fingerprint} of each that was shown and chosen */
    @PostMapping("/submissions/batch/approve")
    String approve(
            @RequestParam(required = false) @Nullable List<String> seen,
            @RequestParam(required = false) @Nullable String comment,
            Actor actor,
            CommandKey key,
            Locale locale,
            Model model) {
        List<Seen> chosen = (seen == null ? List.<String>of() : seen)
                .stream().flatMap(text -> parsed(text).stream()).toList();
        if (chosen.isEmpty()) {
            throw Refusal.invalid("approval.batch-empty");
        }
        List<BatchResult> results = approval.approveAll(actor, key, chosen, comment);
        model.addAttribute(
                "results", results.stream().map(result -> shown(result, locale)).toList());
        return "approval/batch-results";
    }

    private Result shown(BatchResult result, Locale locale) {
        Refusal refusal = result.refusal();
        String why = refusal == null ? null : problems.of(refusal, locale).detail();
        return new Result(result.submissionId(), result.number(), why);
    }

    private Card card(SubmissionView submission, Actor actor, Locale locale) {
        Integer since = submission.changedSince();
        int now = submission.version().no();
        SubmissionDiff changes = since == null ? null : submissions.diff(submission.id(), since, now, actor, locale);
        String step = submission.steps().stream()
                .filter(one -> one.state() == StepState.OPEN)
                .map(StepView::name)
                .findFirst()
                .orElse("");
        List<BodyText.Block> blocks = BodyText.blocks(submission.version().text());
        return new Card(submission, step, blocks, screen.files(submission.id()), changes);
    }

    private static Optional<Seen> parsed(String text) {
        int colon = text.indexOf(':');
        return text.matches("\\d{1,18}:[0-9a-f]{1,128}")
                ? Optional.of(new Seen(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1)))
                : Optional.empty();
    }
}
