package org.duban.deadline;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about due dates.
 *
 * @param workingDays where the yearly files lie ({@code cn-2026.json}); of two files for one year the later place wins
 */
@ConfigurationProperties("duban.deadline")
record DeadlineProperties(
        @DefaultValue({"classpath:config/working-days/cn-*.json", "file:./config/working-days/cn-*.json"})
        List<String> workingDays) {}
