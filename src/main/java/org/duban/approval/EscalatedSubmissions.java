package org.duban.approval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.approval.domain.StepSpec;
import org.duban.approval.domain.Subjects;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionClock;
import org.duban.approval.domain.SubmissionRepository;
import org.duban.approval.domain.Superiors;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.PostKind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Submissions on the ladder, by their open step. */
@Component
@Transactional(readOnly = true)
public class EscalatedSubmissions implements EscalatedCases {

    /** Where the subject belongs to none. */
    private static final long NO_CAMPAIGN = 0;

    private final SubmissionRepository submissions;
    private final SubmissionClock clock;
    private final Subjects subjects;
    private final Superiors superiors;
    private final Directory directory;

    EscalatedSubmissions(
            SubmissionRepository submissions,
            SubmissionClock clock,
            Subjects subjects,
            Superiors superiors,
            Directory directory) {
        this.subjects = subjects;
        this.submissions = submissions;
        this.clock = clock;
        this.superiors = superiors;
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return Submissions.CASE_TYPE;
    }

    @Override
    public Optional<CaseFacts> facts(long caseId) {
        return submissions.findById(caseId).map(this::factsOf);
    }

    private CaseFacts factsOf(Submission one) {
        return new CaseFacts(
                new CaseRef(Submissions.CASE_TYPE, one.id()),
                one.number(),
                one.title(),
                subjects.find(one.subject()).map(SubjectFacts::campaignId).orElse(NO_CAMPAIGN),
                one.zone(),
                one.officeUnitId(),
                one.leadingUnitId(),
                // whose submission it is; orders are not issued about it, but it is reported
                one.unitId(),
                directory.current().leadersInChargeOf(one.unitId()).stream()
                        .findFirst()
                        .map(Person::id)
                        .orElse(null),
                null,
                one.dueOn(),
                one.clock().originalDueOn(),
                one.alertLevel(),
                one.state() == SubmissionState.IN_APPROVAL,
                false,
                Map.of());
    }

    @Override
    public Optional<ClockedCase> clocked(long caseId) {
        return submissions
                .findById(caseId)
                .filter(one -> one.state() == SubmissionState.IN_APPROVAL)
                .map(clock::clocked);
    }

    @Override
    public Map<Long, String> partNames(long caseId) {
        boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
        return submissions
                .findById(caseId)
                .map(one -> one.runs().stream()
                        .filter(step -> !step.spec().key().equals(StepSpec.ADDED))
                        .collect(Collectors.toMap(
                                step -> (long) step.seq(),
                                step -> chinese ? step.spec().zh() : step.spec().en())))
                .orElse(Map.of());
    }

    @Override
    public Set<Long> people(long caseId, long part, Audience audience) {
        Submission one = submissions.findById(caseId).orElseThrow();
        Organisation organisation = directory.current();
        return switch (audience) {
            case HANDLER -> asked(one, organisation);
            case UNIT_HEAD -> superiors.above(one, organisation);
            case LEADER ->
                organisation.leadersInChargeOf(one.unitId()).stream()
                        .map(Person::id)
                        .limit(1)
                        .collect(Collectors.toSet());
            case OFFICE -> superiors.office(one, organisation);
            case LEADING_GROUP ->
                Stream.of(PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY)
                        .flatMap(kind -> organisation.holders(kind, one.leadingUnitId()).stream())
                        .map(Person::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    /** Who was asked; for a meeting that nobody recorded yet the office. */
    private Set<Long> asked(Submission one, Organisation organisation) {
        Set<Long> asked = one.askedNow();
        return asked.isEmpty() ? superiors.office(one, organisation) : asked;
    }

    @Override
    public List<Long> running(long afterId, int limit) {
        return submissions.underTheClock(afterId, Limit.of(limit));
    }

    @Override
    @Transactional
    public void renew(long caseId) {
        submissions
                .lock(caseId)
                .filter(one -> one.state() == SubmissionState.IN_APPROVAL)
                .ifPresent(clock::renew);
    }
}
