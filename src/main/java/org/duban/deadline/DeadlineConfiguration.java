package org.duban.deadline;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    WorkingCalendar workingCalendar(DeadlineProperties properties) {
        NoticeFiles files = new NoticeFiles(new PathMatchingResourcePatternResolver());
        return new NoticeCalendar(files.read(properties.workingDays()));
    }

    @Bean
    Deadlines deadlines(WorkingCalendar calendar, Clock clock, DeadlineProperties properties) {
        return new WorkingDayDeadlines(calendar, clock, properties.dueSoonWorkingDays());
    }
}
