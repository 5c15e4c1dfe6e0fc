package org.duban.approval.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duban.approval.Ref;
import org.duban.approval.RoutePreview;
import org.duban.approval.StepRule;
import org.duban.approval.StepType;
import org.duban.approval.SubjectFacts;
import org.duban.approval.domain.Asked;
import org.duban.approval.domain.Staffing;
import org.duban.approval.domain.StepSpec;
import org.duban.approval.domain.Subjects;
import org.duban.approval.domain.Submission;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who would be asked, by the subject and the organisation as they stand. */
@Component
class SubjectFacade {

    private final Subjects subjects;

    SubjectFacade(Subjects subjects) {
        this.subjects = subjects;
    }

    @Nullable
    String path(CaseRef subject) {
        return subjects.find(subject).map(SubjectFacts::path).orElse(null);
    }

    /** Who may have chaired the meeting of the open step. */
    List<Ref> chairs(Submission submission, Names names) {
        Staffing staffing = Staffing.of(submission, subjects.get(submission.subject()), names.organisation());
        return submission
                .current()
                .filter(step -> step.spec().type() == StepType.MEETING)
                .map(step -> staffing.opening(step.spec()).stream()
                        .map(one -> names.person(one.personId()))
                        .toList())
                .orElse(List.of());
    }

    RoutePreview preview(
            List<StepSpec> route, String kind, CaseRef subject, long unitId, Set<Long> authors, Names names) {
        Staffing staffing = new Staffing(names.organisation(), subjects.get(subject), unitId, authors);
        List<RoutePreview.Step> steps = new ArrayList<>();
        for (StepSpec spec : route) {
            List<Asked> named = staffing.named(spec);
            boolean one = spec.type() == StepType.SIGN && spec.rule() == StepRule.ONE;
            List<Asked> people = one && !named.isEmpty() ? named.subList(0, 1) : named;
            steps.add(new RoutePreview.Step(
                    names.step(spec),
                    spec.type(),
                    spec.rule(),
                    spec.ratioPercent(),
                    spec.workingDays(),
                    spec.handSigned(),
                    people.stream().map(each -> asked(each, kind, names)).toList(),
                    named.isEmpty()
                            ? null
                            : staffing.vacantIn(spec).map(names::unit).orElse(null),
                    named.isEmpty() ? "approval.step-unfilled" : null));
        }
        return new RoutePreview(List.copyOf(steps));
    }

    private static RoutePreview.Asked asked(Asked one, String kind, Names names) {
        List<String> substitutes = names.organisation().substitutesOf(one.personId()).stream()
                .filter(each -> each.covers(kind))
                .map(each -> names.person(each.substituteId()).name())
                .toList();
        return new RoutePreview.Asked(names.person(one.personId()), one.post(), substitutes);
    }
}
