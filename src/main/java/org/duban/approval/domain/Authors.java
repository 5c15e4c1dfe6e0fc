package org.duban.approval.domain;

import java.util.List;
import org.duban.approval.NewSubmission;
import org.duban.approval.Ref;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/** Who may submit what, and in whose name. */
@Component
public class Authors {

    private final Directory directory;
    private final RouteBook book;
    private final Subjects subjects;

    Authors(Directory directory, RouteBook book, Subjects subjects) {
        this.directory = directory;
        this.book = book;
        this.subjects = subjects;
    }

    /** The kinds that the person may draft. */
    public List<SubmissionKind> kindsFor(long personId) {
        Organisation organisation = directory.current();
        return book.kinds().stream()
                .filter(kind -> mayAuthor(organisation, personId, kind))
                .toList();
    }

    /** The units in which the person holds a post. */
    public List<Ref> unitsOf(long personId) {
        Organisation organisation = directory.current();
        return organisation.postsOf(personId).stream()
                .map(post -> organisation.unit(post.unitId()))
                .filter(Unit::active)
                .distinct()
                .map(unit -> new Ref(unit.id(), unit.name()))
                .toList();
    }

    void require(Actor actor, SubmissionKind kind, NewSubmission wanted) {
        Organisation organisation = directory.current();
        if (!kind.subjects().contains(wanted.subject().type())) {
            throw Refusal.field("subject", "approval.not-about-this");
        }
        if (!mayAuthor(organisation, actor.personId(), kind)) {
            throw Refusal.forbidden("approval.not-an-author");
        }
        boolean own =
                organisation.postsOf(actor.personId()).stream().anyMatch(post -> post.unitId() == wanted.unitId());
        if (!own) {
            throw Refusal.field("unitId", "approval.not-your-unit");
        }
        boolean may = subjects.choices(actor.personId(), kind.subjects()).stream()
                .anyMatch(choice -> choice.ref().equals(wanted.subject()));
        if (!may) {
            throw Refusal.field("subject", "approval.no-such-subject");
        }
    }

    /** @throws Refusal naming the step whose post nobody holds */
    void requireFilled(Submission submission, List<StepSpec> steps, Organisation organisation) {
        Staffing staffing = Staffing.of(submission, subjects.get(submission.subject()), organisation);
        for (StepSpec step : steps) {
            if (staffing.named(step).isEmpty()) {
                throw Refusal.invalid("approval.step-unfilled", step.zh(), step.en());
            }
        }
    }

    private static boolean mayAuthor(Organisation organisation, long personId, SubmissionKind kind) {
        return organisation.findPerson(personId).isPresent()
                && organisation.postsOf(personId).stream()
                        .anyMatch(post ->
                                kind.authors().isEmpty() || kind.authors().contains(post.kind()));
    }
}
