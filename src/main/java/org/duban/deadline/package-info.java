/**
 * Working days of the Chinese calendar, due dates and alert levels. Knows no business module.
 *
 * <p>A year is one file, as the State Council announces one notice a year; a file beside the jar replaces the
 * packaged one of its year, and what the office uploads at {@code /calendar} wins over both and is kept in the
 * database, where every node finds it. A year without a notice counts Monday to Friday, and {@code WorkingCalendar.knows}
 * says so, because a guess that looks like a fact is worse than a plain one. A wrong file stops the start: a
 * deadline that is silently off by a day is found by those whom it hurts.
 *
 * <p>Below the organisation, and so it asks {@link org.duban.deadline.CalendarOffice} who keeps the calendar.
 */
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.duban.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
