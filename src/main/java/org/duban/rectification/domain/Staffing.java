package org.duban.rectification.domain;

import java.util.List;
import org.duban.organization.Person;
import org.duban.rectification.Eligibility;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** Whether enough people remain for the steps that need somebody else. */
public final class Staffing {

    private Staffing() {}

    /**
     * A special drive needs two after the claim: somebody who verifies and closes, and somebody else of the
     * office who confirms.
     */
    public static Eligibility of(Cast cast, @Nullable RectificationKind kind) {
        boolean needsConfirmer = kind == RectificationKind.SPECIAL_DRIVE;
        List<Person> countersigners = cast.countersigners();
        List<Person> verifiers = cast.verifiers().stream()
                .filter(person -> !onlyOneIs(person, countersigners))
                .toList();
        List<Person> confirmers = needsConfirmer
                ? cast.closureConfirmers().stream()
                        .filter(person -> !onlyOneIs(person, countersigners) && !onlyOneIs(person, verifiers))
                        .toList()
                : List.of();
        return new Eligibility(
                Acceptors.of(cast), Acceptors.inTheUnit(cast), countersigners, verifiers, confirmers, needsConfirmer);
    }

    /** Who alone can do one step is not counted for the next. */
    private static boolean onlyOneIs(Person person, List<Person> people) {
        return people.size() == 1 && people.get(0).id() == person.id();
    }
}
