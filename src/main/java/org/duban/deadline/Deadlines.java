package org.duban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a due date means today. A due date is due at the end of its day and overdue the day after. */
public interface Deadlines {

    LocalDate today(ZoneId zone);

    /** Green without a due date. */
    AlertLevel levelOf(@Nullable LocalDate dueOn, ZoneId zone);

    /** When the level changes next: at the start of a day in the zone. Empty once it is red, or without a due date. */
    Optional<Instant> nextChange(@Nullable LocalDate dueOn, ZoneId zone);

    /**
     * Working days that are left, today not counted; negative is how many working days it is overdue by, at
     * least one from the day after the due date on.
     */
    int workingDaysLeft(LocalDate dueOn, ZoneId zone);
}
