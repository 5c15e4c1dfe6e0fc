package org.duban.approval.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.approval.StepType;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands above those who are late with a step. */
@Component
public class Superiors {

    /** Nobody in particular is late: no person has this id. */
    private static final long NOBODY = 0;

    /**
     * Above each who owes an answer: the head of the post's unit, where that is the one who is late the leader in
     * charge, else the leading group's head, else its deputies. A meeting that was recorded waits for its chair, one
     * that was not for the office. Where nobody stands above, the office of the subject.
     */
    public Set<Long> above(Submission submission, Organisation organisation) {
        Set<Long> people = new LinkedHashSet<>();
        submission.current().ifPresent(step -> {
            step.signers.stream()
                    .filter(one -> one.state.open())
                    .forEach(one -> people.addAll(above(one.personId, one.postUnitId, submission, organisation)));
            if (step.spec.type() == StepType.MEETING) {
                people.addAll(aboveMeeting(step.meeting, submission, organisation));
            }
        });
        return people.isEmpty() ? office(submission, organisation) : people;
    }

    /** The office of the subject. */
    public Set<Long> office(Submission submission, Organisation organisation) {
        return organisation.postsIn(submission.officeUnitId()).stream()
                .filter(post -> post.kind().office())
                .map(Post::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Above the chair, else above the office, which stands directly below the leading group. */
    private static Set<Long> aboveMeeting(
            @Nullable MeetingNote held, Submission submission, Organisation organisation) {
        if (held == null) {
            return above(NOBODY, submission.officeUnitId(), submission, organisation);
        }
        Long unit = organisation.postsOf(held.chairId()).stream()
                .findFirst()
                .map(Post::unitId)
                .orElse(null);
        Set<Long> people = above(held.chairId(), unit, submission, organisation);
        return people.isEmpty() ? above(held.chairId(), submission.officeUnitId(), submission, organisation) : people;
    }

    private static Set<Long> above(long late, @Nullable Long unit, Submission submission, Organisation organisation) {
        Set<Long> people = new LinkedHashSet<>();
        if (unit != null && organisation.findUnit(unit).isPresent()) {
            people.addAll(ids(organisation.headsOf(unit)));
            if (people.isEmpty() || people.contains(late)) {
                people.addAll(ids(
                        organisation.leadersInChargeOf(unit).stream().limit(1).toList()));
            }
        }
        people.remove(late);
        for (PostKind kind : new PostKind[] {PostKind.LEADING_GROUP_HEAD, PostKind.LEADING_GROUP_DEPUTY}) {
            if (people.isEmpty()) {
                people.addAll(leadingGroup(submission, organisation, kind));
                people.remove(late);
            }
        }
        return people;
    }

    private static Set<Long> leadingGroup(Submission submission, Organisation organisation, PostKind kind) {
        return ids(organisation.holders(kind, submission.leadingUnitId()));
    }

    private static Set<Long> ids(Iterable<Person> people) {
        Set<Long> ids = new LinkedHashSet<>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }
}
