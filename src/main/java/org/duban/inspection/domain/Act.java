package org.duban.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.kernel.Actor;

/**
 * Who acts and when.
 *
 * @param today the date in the campaign's time zone
 */
public record Act(Actor actor, Instant at, LocalDate today) {}
