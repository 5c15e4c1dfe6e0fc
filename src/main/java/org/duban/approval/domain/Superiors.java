package org.duban.approval.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.organization.Organisation;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.springframework.stereotype.Component;

/** Who stands above those who are late with a step. */
@Component
public class Superiors {

    /**
     * Above each signer who owes an answer: the head of the post's unit, where that is the signer the leader in charge,
     * else the head of the leading group.
     */
    public Set<Long> above(Submission submission, Organisation organisation) {
        Set<Long> people = new LinkedHashSet<>();
        submission.current().ifPresent(step -> step.signers.stream()
                .filter(one -> one.state.open())
                .forEach(one -> people.addAll(above(one, submission, organisation))));
        return people;
    }

    /** The office of the subject. */
    public Set<Long> office(Submission submission, Organisation organisation) {
        return organisation.postsIn(submission.officeUnitId()).stream()
                .filter(post -> post.kind().office())
                .map(Post::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
