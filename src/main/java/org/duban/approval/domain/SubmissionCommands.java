package org.duban.approval.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.approval.ContentRow;
import org.duban.approval.NewSubmission;
import org.duban.approval.SubjectFacts;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionContent;
import org.duban.approval.SubmissionService;
import org.duban.approval.SubmissionState;
import org.duban.approval.domain.SubmissionDesk.Sheet;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an author does, carried out. */
@Service
class SubmissionCommands implements SubmissionService {

    private static final int REASON = 1000;

    private final SubmissionDesk desk;
    private final SubmissionRepository submissions;
    private final VersionRepository versions;
    private final SubmissionTables tables;
    private final SubmissionVisibility visibility;
    private final Drafting drafting;
    private final Authors authors;
    private final Effects effects;
    private final Approvals approvals;
    private final RouteBook book;
    private final Subjects subjects;
    private final ContentKinds contents;
    private final Rows rows;
    private final Commands commands;
    private final Clock clock;

    SubmissionCommands(
            SubmissionDesk desk,
            SubmissionRepository submissions,
            VersionRepository versions,
            SubmissionTables tables,
            SubmissionVisibility visibility,
            Drafting drafting,
            Authors authors,
            Effects effects,
            Approvals approvals,
            RouteBook book,
            Subjects subjects,
            ContentKinds contents,
            Rows rows,
            Commands commands,
            Clock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.versions = versions;
        this.tables = tables;
        this.visibility = visibility;
        this.drafting = drafting;
        this.authors = authors;
        this.effects = effects;
        this.approvals = approvals;
        this.book = book;
        this.subjects = subjects;
        this.contents = contents;
        this.rows = rows;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public long draft(Actor actor, CommandKey key, NewSubmission wanted) {
        return commands.once(key, actor, "approval.DRAFT", () -> {
            SubmissionKind kind = book.kind(wanted.kind());
            SubjectFacts facts = subjects.get(wanted.subject());
            authors.require(actor, kind, wanted);
            Drafting.check(wanted.content());
            Act by = new Act(actor, null, clock.instant(), LocalDate.now(clock.withZone(facts.zone())));
            String number = tables.nextNumber(by.today().getYear());
            Submission submission = submissions.save(new Submission(
                    new Origin(number, kind.key(), wanted.subject(), facts, wanted.unitId()),
                    wanted.content().title().strip(),
                    by));
            submissions.flush();
            SubmissionVersion version = versions.save(new SubmissionVersion(submission.id(), 1));
            drafting.write(submission, version, withProposal(wanted), actor);
            submission.happened(
                    by,
                    "drafted",
                    Details.of("number", number).with("kind", kind.key()).map());
            desk.publish(submission);
            return submission.id();
        });
    }

    private SubmissionContent withProposal(NewSubmission wanted) {
        SubmissionContent given = wanted.content();
        List<ContentRow> first = given.rows() != null
                ? given.rows()
                : contents.of(wanted.kind())
                        .map(kind -> kind.proposal(wanted.subject()))
                        .orElse(List.of());
        return new SubmissionContent(
                given.title(), given.body(), given.bodyFileId(), given.attachmentIds(), first, given.note());
    }

    @Override
    public long edit(Actor actor, CommandKey key, long submissionId, SubmissionContent content) {
        return desk.act(actor, key, SubmissionAction.EDIT, submissionId, sheet -> {
            Drafting.check(content);
            Submission submission = sheet.submission();
            SubmissionVersion version = draftOf(submission);
            drafting.write(submission, version, content, actor);
            versions.save(version);
            Sending.edit(submission, version, sheet.by());
        });
    }

    /** The unsealed version, begun as a copy of the sealed one where there is none. */
    private SubmissionVersion draftOf(Submission submission) {
        SubmissionVersion newest = versions.findBySubmissionIdAndNo(submission.id(), submission.versionNo())
                .orElseThrow();
        if (!newest.sealed()) {
            return newest;
        }
        SubmissionVersion next = new SubmissionVersion(submission.id(), newest.no + 1);
        next.content = newest.content;
        next.bodyFileId = newest.bodyFileId;
        next.bodyFileName = newest.bodyFileName;
        next.bodyFileHash = newest.bodyFileHash;
        next.extractedText = newest.extractedText;
        next.attachments = new ArrayList<>(newest.attachments);
        return versions.save(next);
    }

    @Override
    public long discard(Actor actor, CommandKey key, long submissionId) {
        return desk.act(
                actor,
                key,
                SubmissionAction.DISCARD,
                submissionId,
                sheet -> Sending.discard(sheet.submission(), sheet.by()));
    }

    @Override
    public long send(Actor actor, CommandKey key, long submissionId) {
        return desk.act(actor, key, SubmissionAction.SEND, submissionId, sheet -> {
            Submission submission = sheet.submission();
            SubmissionVersion version = versions.findBySubmissionIdAndNo(submissionId, submission.versionNo())
                    .orElseThrow();
            List<ContentRow> content = rows.read(version.content);
            String fingerprint = Fingerprint.of(version, content);
            requireComplete(submission, version, content);
            effects.check(approvals.of(submission, version, fingerprint));
            if (!version.sealed()) {
                version.seal(fingerprint, sheet.by());
            }
            authors.requireFilled(submission, toBeAsked(submission, fingerprint), sheet.organisation());
            if (submission.state() == SubmissionState.DRAFT) {
                Sending.route(submission, book.kind(submission.kind()).route());
            }
            tables.seen(submissionId, actor.personId(), version.no);
            Sending.send(submission, fingerprint, sheet.routing(), sheet.by());
        });
    }

    /** The steps that do not hold on what is sent; whoever was added by a signer is replaced when it comes to that. */
    private List<StepSpec> toBeAsked(Submission submission, String fingerprint) {
        return submission.state() == SubmissionState.DRAFT
                ? book.kind(submission.kind()).route().steps()
                : submission.route().stream()
                        .filter(step -> step.addedBy() == null && !step.satisfiedOn(fingerprint))
                        .map(Step::spec)
                        .toList();
    }

    private void requireComplete(Submission submission, SubmissionVersion version, List<ContentRow> content) {
        boolean empty = version.body.isEmpty() && version.bodyFileId == null;
        boolean hasContent = contents.of(submission.kind()).isPresent();
        if (empty && (!hasContent || book.kind(submission.kind()).bodyRequired())) {
            throw Refusal.field("body", "approval.body-missing");
        }
        if (hasContent && content.isEmpty()) {
            throw Refusal.field("rows", "approval.rows-missing");
        }
        contents.of(submission.kind()).ifPresent(kind -> kind.check(submission.subject(), content));
    }

    @Override
    public long withdraw(Actor actor, CommandKey key, long submissionId, String reason) {
        return desk.act(actor, key, SubmissionAction.WITHDRAW, submissionId, (Sheet sheet) -> {
            new FieldErrors().text("reason", reason, REASON).refuseIfAny();
            Sending.withdraw(sheet.submission(), reason.strip(), sheet.by());
        });
    }

    @Override
    @Transactional
    public void seen(Actor reader, long submissionId, int versionNo) {
        if (!visibility.sees(submissionId, reader.personId())) {
            throw SubmissionVisibility.notFound();
        }
        Submission submission = submissions.findById(submissionId).orElseThrow(SubmissionVisibility::notFound);
        int newest = Objects.requireNonNullElse(submission.versionNo(), 1);
        tables.seen(submissionId, reader.personId(), Math.min(versionNo, newest));
    }
}
