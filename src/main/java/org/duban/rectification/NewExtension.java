package org.duban.rectification;

import java.time.LocalDate;
import java.util.List;

/**
 * More time, as a unit asks for it.
 *
 * @param wantedOn later than the date in force
 * @param evidenceIds uploaded files that show what was done so far, at least one
 */
public record NewExtension(LocalDate wantedOn, String reason, List<Long> evidenceIds) {}
