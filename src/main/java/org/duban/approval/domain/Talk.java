package org.duban.approval.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.RemarkKind;
import org.duban.approval.domain.Participation.Role;
import org.duban.approval.domain.SubmissionDesk.Sheet;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.Person;
import org.springframework.stereotype.Component;

/** What is said about a submission and to whom it is shown, without deciding anything. */
@Component
class Talk {

    private static final int TEXT = 2000;
    private static final int MOST = 100;

    private final RemarkRepository remarks;
    private final SubmissionTables tables;

    Talk(RemarkRepository remarks, SubmissionTables tables) {
        this.remarks = remarks;
        this.tables = tables;
    }

    void copy(Sheet sheet, Set<Long> personIds) {
        Submission submission = sheet.submission();
        List<Person> people = personIds.stream()
                .map(id -> sheet.organisation()
                        .findPerson(id)
                        .filter(Person::active)
                        .orElseThrow(() -> Refusal.field("personIds", "approval.no-such-person")))
                .toList();
        if (people.isEmpty() || people.size() > MOST) {
            throw Refusal.field("personIds", "approval.copy-to-some", MOST);
        }
        List<Person> fresh = people.stream()
                .filter(person -> tables.copy(submission.id(), person.id(), sheet.by()))
                .toList();
        fresh.forEach(person -> submission.took(person.id(), Role.COPIED, sheet.by()));
        if (!fresh.isEmpty()) {
            String names = fresh.stream().map(Person::name).collect(Collectors.joining(", "));
            submission.happened(
                    sheet.by(), "copied", Details.of("people", names).map());
            Set<Long> ids = fresh.stream().map(Person::id).collect(Collectors.toSet());
            submission.tell(
                    sheet.by(), ids, "submission-copied", sheet.by().actor().name());
        }
    }

    void comment(Sheet sheet, String text) {
        Submission submission = sheet.submission();
        say(sheet, RemarkKind.COMMENT, text, null);
        submission.happened(
                sheet.by(), "commented", Details.of("text", text.strip()).map());
        Set<Long> people = new LinkedHashSet<>(submission.askedNow());
        people.add(submission.authorId());
        submission.tell(sheet.by(), people, "submission-commented", name(sheet), text.strip());
    }

    void ask(Sheet sheet, String question) {
        Submission submission = sheet.submission();
        say(sheet, RemarkKind.QUESTION, question, null);
        submission.happened(
                sheet.by(), "asked", Details.of("text", question.strip()).map());
        submission.tell(sheet.by(), List.of(submission.authorId()), "submission-asked", name(sheet), question.strip());
    }

    void answer(Sheet sheet, long questionId, String text) {
        Submission submission = sheet.submission();
        Remark question = remarks.findById(questionId)
                .filter(remark -> remark.submissionId() == submission.id() && remark.kind() == RemarkKind.QUESTION)
                .orElseThrow(() -> Refusal.notFound("approval.no-such-question"));
        say(sheet, RemarkKind.ANSWER, text, questionId);
        submission.happened(
                sheet.by(), "answered", Details.of("text", text.strip()).map());
        submission.tell(sheet.by(), List.of(question.authorId()), "submission-answered", name(sheet), text.strip());
    }

    void urge(Sheet sheet, String text) {
        new FieldErrors().text("text", text, TEXT).refuseIfAny();
        Submission submission = sheet.submission();
        submission.happened(
                sheet.by(), "urged", Details.of("text", text.strip()).map());
        submission.tell(sheet.by(), submission.askedNow(), "submission-urged", name(sheet), text.strip());
    }

    private void say(Sheet sheet, RemarkKind kind, String text, @org.jspecify.annotations.Nullable Long answers) {
        new FieldErrors().text("text", text, TEXT).refuseIfAny();
        Signer mine = sheet.who().mine();
        Act by = mine == null ? sheet.by() : sheet.forPerson(mine.personId);
        remarks.save(new Remark(sheet.submission().id(), kind, text.strip(), answers, by));
    }

    private static String name(Sheet sheet) {
        return sheet.by().actor().name();
    }
}
