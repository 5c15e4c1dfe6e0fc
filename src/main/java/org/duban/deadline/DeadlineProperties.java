package org.duban.deadline;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about due dates.
 *
 * @param workingDays where the yearly files lie ({@code cn-2026.json}); of two files for one year the later place wins
 * @param dueSoonWorkingDays an item is due soon while at most so many working days are left
 */
@ConfigurationProperties("duban.deadline")
record DeadlineProperties(
        @DefaultValue({"classpath:config/working-days/cn-*.json", "file:./config/working-days/cn-*.json"})
        List<String> workingDays,

        @DefaultValue("5") int dueSoonWorkingDays) {

    DeadlineProperties {
        if (dueSoonWorkingDays < 0) {
            throw new IllegalArgumentException(
                    "duban.deadline.due-soon-working-days must not be negative: " + dueSoonWorkingDays);
        }
    }
}
