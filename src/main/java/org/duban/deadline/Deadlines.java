package org.duban.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a due date means today. A due date is due at the end of its day and overdue the day after. */
public interface Deadlines {

    LocalDate today(ZoneId zone);

    /**
     * Working days that are left, today not counted; negative is how many working days it is overdue by, at
     * least one from the day after the due date on.
     */
    int workingDaysLeft(LocalDate dueOn, ZoneId zone);

    /** Whether the date's year has no calendar yet: its working days are a guess, and counted anew when it arrives. */
    boolean isUncertain(@Nullable LocalDate dueOn);
}
