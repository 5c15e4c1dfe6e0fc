package org.duban.approval.query;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.approval.Ref;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionState;
import org.duban.approval.SubmissionView;
import org.duban.approval.domain.ContentKinds;
import org.duban.approval.domain.RemarkRepository;
import org.duban.approval.domain.RouteBook;
import org.duban.approval.domain.Signer;
import org.duban.approval.domain.Standing;
import org.duban.approval.domain.Step;
import org.duban.approval.domain.Submission;
import org.duban.approval.domain.SubmissionAuthority;
import org.duban.approval.domain.SubmissionKind;
import org.duban.approval.domain.SubmissionTables;
import org.duban.approval.domain.SubmissionVersion;
import org.duban.approval.domain.VersionRepository;
import org.duban.deadline.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together a submission as one person sees it. The caller has checked that they may. */
@Component
class SubmissionAssembly {

    private final VersionRepository versions;
    private final RemarkRepository remarks;
    private final SubmissionTables tables;
    private final SubmissionAuthority authority;
    private final VersionAssembly assembly;
    private final ContentKinds contents;
    private final SubjectFacade subjects;
    private final RouteBook book;
    private final Deadlines deadlines;

    SubmissionAssembly(
            VersionRepository versions,
            RemarkRepository remarks,
            SubmissionTables tables,
            SubmissionAuthority authority,
            VersionAssembly assembly,
            ContentKinds contents,
            SubjectFacade subjects,
            RouteBook book,
            Deadlines deadlines) {
        this.versions = versions;
        this.remarks = remarks;
        this.tables = tables;
        this.authority = authority;
        this.assembly = assembly;
        this.contents = contents;
        this.subjects = subjects;
        this.book = book;
        this.deadlines = deadlines;
    }

    SubmissionView view(Submission submission, long reader, Names names) {
        Standing who = Standing.of(submission, reader, names.organisation(), tables.recipients(submission.id()));
        Set<SubmissionAction> allowed = authority.allowed(submission, who);
        List<SubmissionVersion> shown = shown(submission, who.author());
        SubmissionVersion newest = shown.get(shown.size() - 1);
        return new SubmissionView(
                submission.id(),
                submission.number(),
                submission.kind(),
                kindName(submission.kind(), names),
                submission.subject(),
                submission.subjectName(),
                subjects.path(submission.subject()),
                names.unit(submission.unitId()),
                names.person(submission.authorId()),
                submission.zone(),
                submission.state(),
                submission.stateSince(),
                submission.alertLevel(),
                submission.dueOn(),
                submission.dueOn() == null ? null : deadlines.workingDaysLeft(submission.dueOn(), submission.zone()),
                deadlines.isUncertain(submission.dueOn()),
                submission.sentAt(),
                submission.decidedAt(),
                assembly.view(submission, newest, names),
                shown.stream().map(assembly::line).toList(),
                new StepAssembly(submission, who, allowed, names).views(),
                remarks(submission, names),
                tables.copies(submission.id()).stream()
                        .map(one -> new SubmissionView.CopyView(
                                names.person(one.personId()), names.person(one.copiedBy()), one.at(), one.readAt()))
                        .toList(),
                issue(submission, names),
                allowed.contains(SubmissionAction.RECORD_MEETING) ? subjects.chairs(submission, names) : List.of(),
                allowed,
                actingFor(who, submission, names),
                who.receiving().stream().sorted().map(names::unit).toList(),
                changedSince(submission, reader, newest),
                returned(submission, names),
                submission.askedNow().stream()
                        .map(id -> names.person(id).name())
                        .toList(),
                allowed.contains(SubmissionAction.EDIT)
                        ? contents.of(submission.kind())
                                .flatMap(kind -> kind.editorPath(submission.id()))
                                .orElse(null)
                        : null,
                submission.processInstanceId());
    }

    /** A draft is its author's alone. */
    List<SubmissionVersion> shown(Submission submission, boolean author) {
        return versions.findBySubmissionIdOrderByNo(submission.id()).stream()
                .filter(version -> author || version.sealedAt() != null)
                .toList();
    }

    String kindName(String key, Names names) {
        return book.find(key)
                .map((SubmissionKind kind) -> kind.name(names.locale()))
                .orElse(key);
    }

    private List<SubmissionView.RemarkView> remarks(Submission submission, Names names) {
        return remarks.findBySubmissionIdOrderByAtAscIdAsc(submission.id()).stream()
                .map(one -> new SubmissionView.RemarkView(
                        one.id(),
                        one.kind(),
                        names.person(one.authorId()),
                        names.personOrNull(one.behalfOfId()),
                        one.text(),
                        one.answersId(),
                        one.at()))
                .toList();
    }

    private SubmissionView.@Nullable IssueView issue(Submission submission, Names names) {
        String document = submission.documentNumber();
        if (document == null) {
            return null;
        }
        return new SubmissionView.IssueView(
                document,
                Objects.requireNonNull(submission.issuedOn()),
                names.person(Objects.requireNonNull(submission.issuedBy())),
                tables.recipients(submission.id()).stream()
                        .map(one -> new SubmissionView.Receipt(
                                names.unit(one.unitId()), names.personOrNull(one.receivedBy()), one.receivedAt()))
                        .toList());
    }

    private static @Nullable Ref actingFor(Standing who, Submission submission, Names names) {
        Signer mine = who.mine();
        if (mine != null) {
            return mine.personId() == who.personId() ? null : names.person(mine.personId());
        }
        return submission
                .current()
                .map(Step::meeting)
                .filter(note -> who.chairs() && note.chairId() != who.personId())
                .map(note -> names.person(note.chairId()))
                .orElse(null);
    }

    /** The version that the reader decided on last or, failing that, saw last, if there has been a newer one since. */
    private @Nullable Integer changedSince(Submission submission, long reader, SubmissionVersion newest) {
        Integer decided = submission.runs().stream()
                .flatMap(step -> step.signers().stream())
                .filter(one -> one.state().decided())
                .filter(one -> one.personId() == reader || Objects.equals(one.decidedById(), reader))
                .map(Signer::versionNo)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Integer since = decided != null ? decided : tables.seenBefore(submission.id(), reader, newest.no());
        boolean author = submission.authorId() == reader;
        return since == null || author || since >= newest.no() ? null : since;
    }

    private static SubmissionView.@Nullable ReturnNote returned(Submission submission, Names names) {
        Long by = submission.returnedBy();
        if (by == null || submission.state() != SubmissionState.RETURNED) {
            return null;
        }
        return new SubmissionView.ReturnNote(
                names.person(by),
                submission.returnedStep().map(step -> names.step(step.spec())).orElse(""),
                Objects.requireNonNullElse(submission.returnReason(), ""),
                Objects.requireNonNull(submission.returnedAt()));
    }
}
