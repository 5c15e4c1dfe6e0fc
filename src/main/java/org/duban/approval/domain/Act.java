package org.duban.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, for whom and when; every transition takes one.
 *
 * @param principal for whom the actor acts as a substitute, null for themselves
 * @param today the date in the subject's time zone
 */
public record Act(Actor actor, @Nullable Actor principal, Instant at, LocalDate today) {

    public long personId() {
        return actor.personId();
    }

    Act onBehalfOf(Actor other) {
        return new Act(actor, other.personId() == actor.personId() ? null : other, at, today);
    }
}
