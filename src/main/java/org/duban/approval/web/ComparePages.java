package org.duban.approval.web;

import java.util.List;
import java.util.Locale;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionView;
import org.duban.approval.VersionView;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two versions of a submission side by side. */
@Controller
class ComparePages {

    private final SubmissionReader submissions;

    ComparePages(SubmissionReader submissions) {
        this.submissions = submissions;
    }

    /**
     * @param from a version's number; the one before the newest if it is missing
     * @param to the newest if it is missing
     */
    @GetMapping("/submissions/{submissionId}/compare")
    ModelAndView compare(
            @PathVariable long submissionId,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Actor actor,
            Locale locale) {
        SubmissionView submission = submissions.view(submissionId, actor, locale);
        int newer = to == null ? submission.version().no() : to;
        int older = from == null ? before(submission.versions(), newer) : from;
        return new ModelAndView("approval/compare")
                .addObject("submission", submission)
                .addObject("diff", submissions.diff(submissionId, older, newer, actor, locale));
    }

    private static int before(List<VersionView.Line> versions, int newer) {
        return versions.stream()
                .mapToInt(VersionView.Line::no)
                .filter(no -> no < newer)
                .max()
                .orElse(newer);
    }
}
