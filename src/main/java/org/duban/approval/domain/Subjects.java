package org.duban.approval.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.approval.SubjectChoice;
import org.duban.approval.SubjectFacts;
import org.duban.approval.SubmissionSubject;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules above what a submission is about. */
@Component
public class Subjects {

    private final ObjectProvider<SubmissionSubject> subjects;

    Subjects(ObjectProvider<SubmissionSubject> subjects) {
        this.subjects = subjects;
    }

    public Optional<SubjectFacts> find(CaseRef ref) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(ref.type()))
                .findFirst()
                .flatMap(subject -> subject.factsOf(ref.id()));
    }

    /** @throws Refusal for a subject that is not there */
    public SubjectFacts get(CaseRef ref) {
        return find(ref).orElseThrow(() -> Refusal.field("subject", "approval.no-such-subject"));
    }

    public List<SubjectChoice> choices(long personId, Set<String> types) {
        return subjects.stream()
                .filter(subject -> types.contains(subject.type()))
                .flatMap(subject -> subject.choicesFor(personId).stream())
                .toList();
    }
}
