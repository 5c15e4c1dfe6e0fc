package org.duban.approval.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.ApprovedSubmission;
import org.duban.approval.SubmissionFilter;
import org.duban.approval.SubmissionLine;
import org.duban.approval.SubmissionPage;
import org.duban.approval.Submissions;
import org.duban.approval.domain.Approvals;
import org.duban.approval.domain.SubmissionRepository;
import org.duban.approval.domain.SubmissionVisibility;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuard;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists submissions, and guards them. */
@Component
@Transactional(readOnly = true)
class StoredSubmissions implements Submissions, SubmissionVisibility, CaseGuard {

    private static final int MOST = 200;
    private static final int NAMES = 3;

    private final SeenSubmissions visibility;
    private final SubmissionRows rows;
    private final SubmissionRepository submissions;
    private final Approvals approvals;
    private final SubmissionAssembly assembly;
    private final Directory directory;
    private final MessageSource messages;

    StoredSubmissions(
            SeenSubmissions visibility,
            SubmissionRows rows,
            SubmissionRepository submissions,
            Approvals approvals,
            SubmissionAssembly assembly,
            Directory directory,
            MessageSource messages) {
        this.visibility = visibility;
        this.rows = rows;
        this.submissions = submissions;
        this.approvals = approvals;
        this.assembly = assembly;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public boolean sees(long submissionId, long personId) {
        Organisation organisation = directory.current();
        return organisation.findPerson(personId).isPresent()
                && visibility.sees(submissionId, SubmissionViewer.of(personId, organisation));
    }

    @Override
    public Optional<ApprovedSubmission> approved(String kind, CaseRef subject, long unitId) {
        return approvals.last(kind, subject, unitId);
    }

    @Override
    public List<SubmissionLine> about(CaseRef subject, Actor reader, Locale locale) {
        return page(
                        new SubmissionFilter(SubmissionFilter.Scope.VISIBLE, null, null, subject, null, null, MOST),
                        reader,
                        locale)
                .lines();
    }

    /** A page of what the reader may see. */
    SubmissionPage page(SubmissionFilter filter, Actor reader, Locale locale) {
        Organisation organisation = directory.current();
        if (organisation.findPerson(reader.personId()).isEmpty()) {
            return new SubmissionPage(List.of(), null);
        }
        int size = Math.max(1, Math.min(filter.size(), MOST));
        List<SubmissionRow> found = rows.page(
                filter.scope().name(),
                filter,
                pattern(filter.text()),
                SubmissionViewer.of(reader.personId(), organisation),
                size + 1);
        List<SubmissionRow> shown = found.size() > size ? found.subList(0, size) : found;
        Names names = new Names(organisation, messages, locale);
        Map<Long, List<String>> asked = asked(shown, names);
        List<SubmissionLine> lines =
                shown.stream().map(row -> line(row, asked, names)).toList();
        return new SubmissionPage(
                lines, found.size() > size ? (Long) shown.get(size - 1).id() : null);
    }

    private Map<Long, List<String>> asked(List<SubmissionRow> shown, Names names) {
        Set<Long> steps = shown.stream()
                .flatMap(row -> Optional.ofNullable(row.stepId()).stream())
                .collect(Collectors.toSet());
        return steps.isEmpty()
                ? Map.of()
                : rows.asked(steps).stream()
                        .collect(Collectors.groupingBy(
                                SubmissionRows.Waiting::stepId,
                                Collectors.mapping(
                                        waiting ->
                                                names.person(waiting.personId()).name(),
                                        Collectors.toList())));
    }

    private SubmissionLine line(SubmissionRow row, Map<Long, List<String>> asked, Names names) {
        String zh = row.stepZh();
        String en = row.stepEn();
        Long step = row.stepId();
        List<String> people = step == null ? List.of() : asked.getOrDefault(step, List.of());
        return new SubmissionLine(
                row.id(),
                row.number(),
                row.kind(),
                assembly.kindName(row.kind(), names),
                row.title(),
                new CaseRef(row.subjectType(), row.subjectId()),
                row.subjectName(),
                names.unit(row.unitId()).name(),
                names.person(row.authorId()).name(),
                row.state(),
                row.stateSince(),
                row.dueOn(),
                row.alertLevel(),
                row.versionNo(),
                zh == null || en == null ? null : names.step(zh, en),
                people.subList(0, Math.min(NAMES, people.size())));
    }

    private static @Nullable String pattern(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    @Override
    public String caseType() {
        return CASE_TYPE;
    }

    @Override
    public boolean maySee(long caseId, long personId) {
        return sees(caseId, personId);
    }

    /** What nobody was sent yet, or never will be, is its author's alone; a signature is everybody's who takes part. */
    @Override
    public boolean maySeeFile(long caseId, String part, long fileId, long personId) {
        boolean written = part.startsWith("body:") || part.startsWith("attachment:");
        return maySee(caseId, personId)
                && (!written || visibility.holdsSent(caseId, fileId) || isAuthor(caseId, personId));
    }

    private boolean isAuthor(long submissionId, long personId) {
        return submissions
                .findById(submissionId)
                .filter(one -> one.authorId() == personId)
                .isPresent();
    }

    @Override
    public String pathOf(long caseId) {
        return Submissions.path(caseId);
    }

    @Override
    public String titleOf(long caseId, Locale locale) {
        return submissions
                .findById(caseId)
                .map(one -> one.number() + " " + one.title())
                .orElse("");
    }
}
