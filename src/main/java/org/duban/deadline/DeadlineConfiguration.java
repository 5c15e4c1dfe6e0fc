package org.duban.deadline;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    StoredNotices storedNotices(JdbcTemplate jdbc, Clock clock) {
        return new StoredNotices(jdbc, clock);
    }

    @Bean
    LiveCalendar workingCalendar(DeadlineProperties properties, StoredNotices stored) {
        NoticeFiles files = new NoticeFiles(new PathMatchingResourcePatternResolver());
        return new LiveCalendar(files.read(properties.workingDays()), stored);
    }

    @Bean
    Deadlines deadlines(WorkingCalendar calendar, Clock clock) {
        return new WorkingDayDeadlines(calendar, clock);
    }
}
