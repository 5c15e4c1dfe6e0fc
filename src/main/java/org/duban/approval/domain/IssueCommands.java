package org.duban.approval.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.duban.approval.Issue;
import org.duban.approval.IssueService;
import org.duban.approval.SubmissionAction;
import org.duban.approval.domain.SubmissionDesk.Sheet;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.springframework.stereotype.Service;

/** Issue and receipt, carried out. */
@Service
class IssueCommands implements IssueService {

    private static final int DOCUMENT = 80;

    private final SubmissionDesk desk;
    private final SubmissionRepository submissions;
    private final SubmissionTables tables;

    IssueCommands(SubmissionDesk desk, SubmissionRepository submissions, SubmissionTables tables) {
        this.desk = desk;
        this.submissions = submissions;
        this.tables = tables;
    }

    @Override
    public long issue(Actor actor, CommandKey key, long submissionId, Issue issue) {
        return desk.act(actor, key, SubmissionAction.ISSUE, submissionId, sheet -> {
            check(sheet, issue);
            tables.address(submissionId, issue.recipientUnitIds());
            Set<Long> told = new LinkedHashSet<>();
            issue.recipientUnitIds().forEach(unit -> told.addAll(receivers(sheet, unit)));
            told.add(sheet.submission().authorId());
            Issuing.issue(sheet.submission(), issue, told, sheet.by());
        });
    }

    private void check(Sheet sheet, Issue issue) {
        String number =
                issue.documentNumber() == null ? "" : issue.documentNumber().strip();
        FieldErrors errors = new FieldErrors()
                .text("documentNumber", number, DOCUMENT)
                .rejectIf(
                        !number.isEmpty() && submissions.existsByDocumentNumber(number),
                        "documentNumber",
                        "approval.document-number-taken",
                        number)
                .rejectIf(issue.issuedOn().isAfter(sheet.by().today()), "issuedOn", "approval.date-future");
        for (long unit : issue.recipientUnitIds()) {
            boolean active =
                    sheet.organisation().findUnit(unit).filter(Unit::active).isPresent();
            String name = sheet.organisation().findUnit(unit).map(Unit::name).orElse("");
            errors.rejectIf(!active, "recipientUnitIds", "approval.no-such-unit")
                    .rejectIf(
                            active && receivers(sheet, unit).isEmpty(),
                            "recipientUnitIds",
                            "approval.nobody-receives",
                            name);
        }
        errors.refuseIfAny();
    }

    private static Set<Long> receivers(Sheet sheet, long unit) {
        Set<Long> people = new LinkedHashSet<>();
        sheet.organisation().postsIn(unit).stream()
                .filter(post -> Standing.receivers().contains(post.kind()))
                .map(Post::personId)
                .forEach(people::add);
        return people;
    }

    @Override
    public long confirmReceipt(Actor actor, CommandKey key, long submissionId, long unitId) {
        return desk.act(actor, key, SubmissionAction.CONFIRM_RECEIPT, submissionId, sheet -> {
            if (!sheet.who().receiving().contains(unitId)) {
                throw Refusal.forbidden("approval.not-your-receipt");
            }
            tables.receive(submissionId, unitId, sheet.by());
            boolean last = tables.recipients(submissionId).stream().allMatch(one -> one.receivedBy() != null);
            String name = sheet.organisation().unit(unitId).name();
            Issuing.received(sheet.submission(), unitId, name, last, sheet.by());
        });
    }
}
