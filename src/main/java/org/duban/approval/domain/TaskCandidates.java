package org.duban.approval.domain;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.duban.organization.Candidates;
import org.duban.organization.PostKind;

/** For whom the tasks of a submission wait: posts where a post is meant, persons where a person is. */
public final class TaskCandidates {

    private TaskCandidates() {}

    /** Whoever is asked in the seat, and who may stand in for them in this kind of submission. */
    public static Set<String> ofSeat(Submission submission, long seat) {
        return submission
                .current()
                .flatMap(step -> step.askedIn(seat))
                .map(signer -> withSubstitutes(submission, signer.personId))
                .orElse(Set.of());
    }

    public static Set<String> chair(Submission submission) {
        MeetingNote meeting = Objects.requireNonNull(submission.openStep().meeting, "a recorded meeting has a chair");
        return withSubstitutes(submission, meeting.chairId());
    }

    public static Set<String> office(Submission submission) {
        return Set.of(
                Candidates.post(PostKind.OFFICE_DIRECTOR, submission.officeUnitId()),
                Candidates.post(PostKind.OFFICE_MEMBER, submission.officeUnitId()));
    }

    public static Set<String> author(Submission submission) {
        return Set.of(Candidates.person(submission.authorId()));
    }

    public static Set<String> receivers(long unitId) {
        Set<String> keys = new LinkedHashSet<>();
        Standing.receivers().forEach(kind -> keys.add(Candidates.post(kind, unitId)));
        return keys;
    }

    private static Set<String> withSubstitutes(Submission submission, long personId) {
        return Set.of(
                Candidates.person(personId),
                Candidates.substitute(personId),
                Candidates.substitute(personId, submission.kind()));
    }
}
