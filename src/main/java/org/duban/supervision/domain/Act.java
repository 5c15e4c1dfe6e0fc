package org.duban.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.kernel.Actor;

/**
 * Who acts and when; every transition takes one.
 *
 * @param today the date in the campaign's time zone
 */
public record Act(Actor actor, Instant at, LocalDate today) {

    public long personId() {
        return actor.personId();
    }
}
