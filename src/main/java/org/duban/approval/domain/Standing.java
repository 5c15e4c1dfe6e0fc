package org.duban.approval.domain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duban.approval.SignerState;
import org.duban.approval.SubmissionState;
import org.duban.organization.Organisation;
import org.duban.organization.PostKind;
import org.duban.organization.Substitution;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to a submission now.
 *
 * @param wrote whether they are or were the author, who never decides
 * @param mine the vote that waits for them: their own before one that they give for somebody else
 * @param lent a vote of theirs that waits for somebody else
 * @param chairs whether the recorded meeting waits for their confirmation
 * @param receiving the units for which they may confirm receipt
 */
public record Standing(
        long personId,
        boolean author,
        boolean wrote,
        boolean office,
        boolean tookPart,
        @Nullable Signer mine,
        @Nullable Signer lent,
        boolean chairs,
        Set<Long> receiving) {

    private static final Set<PostKind> RECEIVERS =
            Set.of(PostKind.UNIT_HEAD, PostKind.LIAISON, PostKind.BRANCH_SECRETARY);

    public static Standing of(
            Submission submission,
            long personId,
            Organisation organisation,
            List<SubmissionTables.Recipient> recipients) {
        Set<Long> acted = principals(submission.kind(), personId, organisation);
        boolean wrote = submission.authors().contains(personId);
        Optional<MeetingNote> meeting = submission.current().map(step -> step.meeting);
        return new Standing(
                personId,
                submission.authorId() == personId,
                wrote,
                organisation.postsOf(personId).stream()
                        .anyMatch(post -> post.kind().office() && post.unitId() == submission.officeUnitId()),
                submission.participations.stream().anyMatch(one -> acted.contains(one.personId())),
                wrote ? null : vote(submission, personId, acted, SignerState.ASKED),
                wrote ? null : vote(submission, personId, acted, SignerState.WAITING),
                !wrote && meeting.filter(note -> acted.contains(note.chairId())).isPresent(),
                receiving(submission, personId, organisation, recipients));
    }

    /** The person, and those for whom the person may act on this kind. */
    static Set<Long> principals(String kind, long personId, Organisation organisation) {
        Set<Long> people = new LinkedHashSet<>();
        people.add(personId);
        organisation.principalsOf(personId).stream()
                .filter(each -> each.covers(kind))
                .map(Substitution::principalId)
                .forEach(people::add);
        return people;
    }

    private static @Nullable Signer vote(Submission submission, long personId, Set<Long> acted, SignerState state) {
        Predicate<Signer> waits = one -> one.state == state && acted.contains(one.personId);
        List<Signer> votes = submission
                .current()
                .map(step -> step.signers.stream().filter(waits).toList())
                .orElse(List.of());
        return votes.stream()
                .filter(one -> one.personId == personId)
                .findFirst()
                .orElseGet(() -> votes.stream().findFirst().orElse(null));
    }

    private static Set<Long> receiving(
            Submission submission,
            long personId,
            Organisation organisation,
            List<SubmissionTables.Recipient> recipients) {
        Set<Long> units = new HashSet<>();
        if (submission.state() == SubmissionState.ISSUED) {
            recipients.stream()
                    .filter(recipient -> recipient.receivedBy() == null)
                    .filter(recipient -> receives(organisation, personId, recipient.unitId()))
                    .forEach(recipient -> units.add(recipient.unitId()));
        }
        return units;
    }

    /** Whether the person confirms receipt for the unit. */
    public static boolean receives(Organisation organisation, long personId, long unitId) {
        return organisation.postsOf(personId).stream()
                .anyMatch(post -> post.unitId() == unitId && RECEIVERS.contains(post.kind()));
    }

    /** Posts that confirm receipt. */
    public static Set<PostKind> receivers() {
        return RECEIVERS;
    }
}
