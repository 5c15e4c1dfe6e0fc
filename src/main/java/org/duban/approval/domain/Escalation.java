package org.duban.approval.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.duban.organization.Organisation;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.springframework.stereotype.Component;

/** Whom a step that is overdue reaches besides signers and author. */
@Component
public class Escalation {

    /**
     * The office of the subject, and whoever stands above each signer: the head of the post's unit, where that is the
     * signer the leader in charge, else the head of the leading group.
     */
    public Set<Long> above(Submission submission, Organisation organisation) {
        Set<Long> people = new LinkedHashSet<>();
        organisation.postsIn(submission.officeUnitId()).stream()
                .filter(post -> post.kind().office())
                .map(Post::personId)
                .forEach(people::add);
        submission.current().ifPresent(step -> step.signers.stream()
                .filter(one -> one.state.open())
                .forEach(one -> people.addAll(above(one, submission, organisation))));
        return people;
    }

    private static Set<Long> above(Signer signer, Submission submission, Organisation organisation) {
        Set<Long> people = new LinkedHashSet<>();
        Long unit = signer.postUnitId;
        if (unit != null && organisation.findUnit(unit).isPresent()) {
            organisation.headsOf(unit).forEach(person -> people.add(person.id()));
            if (people.isEmpty() || people.contains(signer.personId)) {
                organisation.leadersInChargeOf(unit).stream().limit(1).forEach(person -> people.add(person.id()));
            }
        }
        people.remove(signer.personId);
        if (people.isEmpty()) {
            organisation
                    .holders(PostKind.LEADING_GROUP_HEAD, submission.leadingUnitId())
                    .forEach(person -> people.add(person.id()));
        }
        return people;
    }
}
