package org.duban.approval.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.duban.approval.KindChoice;
import org.duban.approval.PrintForm;
import org.duban.approval.Ref;
import org.duban.approval.RoutePreview;
import org.duban.approval.StepView;
import org.duban.approval.SubjectChoice;
import org.duban.approval.SubmissionDiff;
import org.duban.approval.SubmissionFilter;
import org.duban.approval.SubmissionPage;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionView;
import org.duban.approval.Submissions;
import org.duban.approval.VersionView;
import org.duban.approval.domain.Authors;
import org.duban.approval.domain.ContentKinds;
import org.duban.approval.domain.RouteBook;
import org.duban.approval.domain.Subjects;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionKind;
import org.duban.approval.domain.SubmissionRepository;
import org.duban.approval.domain.SubmissionVisibility;
import org.duban.audit.AuditTrail;
import org.duban.audit.Sentences;
import org.duban.audit.TimelineLine;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads submissions, for people. */
@Component
@Transactional(readOnly = true)
class ReadingSubmissions implements SubmissionReader {

    private final StoredSubmissions stored;
    private final SubmissionRepository submissions;
    private final SubmissionAssembly assembly;
    private final VersionAssembly versions;
    private final SubjectFacade facade;
    private final Authors authors;
    private final Subjects subjects;
    private final ContentKinds contents;
    private final RouteBook book;
    private final AuditTrail audit;
    private final Sentences sentences;
    private final Directory directory;
    private final MessageSource messages;

    ReadingSubmissions(
            StoredSubmissions stored,
            SubmissionRepository submissions,
            SubmissionAssembly assembly,
            VersionAssembly versions,
            SubjectFacade facade,
            Authors authors,
            Subjects subjects,
            ContentKinds contents,
            RouteBook book,
            AuditTrail audit,
            Sentences sentences,
            Directory directory,
            MessageSource messages) {
        this.stored = stored;
        this.submissions = submissions;
        this.assembly = assembly;
        this.versions = versions;
        this.facade = facade;
        this.authors = authors;
        this.subjects = subjects;
        this.contents = contents;
        this.book = book;
        this.audit = audit;
        this.sentences = sentences;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public SubmissionView view(long submissionId, Actor reader, Locale locale) {
        return assembly.view(visible(submissionId, reader), reader.personId(), names(locale));
    }

    @Override
    public VersionView version(long submissionId, int versionNo, Actor reader, Locale locale) {
        Submission submission = visible(submissionId, reader);
        return assembly.shown(submission, submission.authorId() == reader.personId()).stream()
                .filter(version -> version.no() == versionNo)
                .findFirst()
                .map(version -> versions.view(submission, version, names(locale)))
                .orElseThrow(SubmissionVisibility::notFound);
    }

    @Override
    public SubmissionDiff diff(long submissionId, int fromVersion, int toVersion, Actor reader, Locale locale) {
        return new Comparison(names(locale))
                .of(
                        version(submissionId, fromVersion, reader, locale),
                        version(submissionId, toVersion, reader, locale));
    }

    @Override
    public List<TimelineLine> timeline(long submissionId, Actor reader, Locale locale) {
        visible(submissionId, reader);
        return sentences.of(audit.timeline(new CaseRef(Submissions.CASE_TYPE, submissionId)), locale);
    }

    @Override
    public SubmissionPage list(SubmissionFilter filter, Actor reader, Locale locale) {
        return stored.page(filter, reader, locale);
    }

    @Override
    public RoutePreview preview(long submissionId, Actor reader, Locale locale) {
        Submission submission = visible(submissionId, reader);
        return facade.preview(
                book.kind(submission.kind()).steps(),
                submission.kind(),
                submission.subject(),
                submission.unitId(),
                submission.authors(),
                names(locale));
    }

    @Override
    public RoutePreview preview(String kind, CaseRef subject, long unitId, Actor author, Locale locale) {
        return facade.preview(book.kind(kind).steps(), kind, subject, unitId, Set.of(author.personId()), names(locale));
    }

    @Override
    public PrintForm printForm(long submissionId, Actor reader, Locale locale) {
        SubmissionView view = view(submissionId, reader, locale);
        List<PrintForm.Opinion> opinions = new ArrayList<>();
        for (StepView step : view.steps()) {
            opinions(step, opinions);
        }
        SubmissionView.IssueView issue = view.issue();
        return new PrintForm(
                view,
                issue == null ? null : issue.documentNumber(),
                issue == null ? null : issue.issuedOn(),
                Objects.requireNonNullElse(view.version().fingerprint(), ""),
                List.copyOf(opinions));
    }

    private static void opinions(StepView step, List<PrintForm.Opinion> opinions) {
        step.signers().stream()
                .filter(one -> one.state().decided() && !one.fallen())
                .map(one -> new PrintForm.Opinion(
                        step.name(),
                        one.person().name(),
                        one.post(),
                        nameOf(one.decidedBy()),
                        "SignerState." + one.state(),
                        one.comment(),
                        one.signatureId(),
                        one.decidedAt()))
                .forEach(opinions::add);
        StepView.MeetingView meeting = step.meeting();
        if (meeting != null && meeting.confirmedAt() != null && step.current()) {
            opinions.add(new PrintForm.Opinion(
                    step.name(),
                    meeting.chair().name(),
                    "",
                    nameOf(meeting.confirmedBy()),
                    "MeetingOutcome." + meeting.outcome(),
                    meeting.minutes(),
                    null,
                    meeting.confirmedAt()));
        }
    }

    private static @org.jspecify.annotations.Nullable String nameOf(@org.jspecify.annotations.Nullable Ref person) {
        return person == null ? null : person.name();
    }

    @Override
    public List<KindChoice> kinds(Actor author, Locale locale) {
        return authors.kindsFor(author.personId()).stream()
                .map(kind -> new KindChoice(
                        kind.key(), kind.name(locale), contents.of(kind.key()).isPresent(), kind.bodyRequired()))
                .toList();
    }

    @Override
    public List<SubjectChoice> subjects(Actor author) {
        return subjects.choices(
                author.personId(),
                authors.kindsFor(author.personId()).stream()
                        .map(SubmissionKind::subjects)
                        .flatMap(Set::stream)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Override
    public List<Ref> units(Actor author) {
        return authors.unitsOf(author.personId());
    }

    private Submission visible(long submissionId, Actor reader) {
        if (!stored.sees(submissionId, reader.personId())) {
            throw SubmissionVisibility.notFound();
        }
        return submissions.findById(submissionId).orElseThrow(SubmissionVisibility::notFound);
    }

    private Names names(Locale locale) {
        return new Names(directory.current(), messages, locale);
    }
}
