package org.duban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class NoticeFilesTest {

    @TempDir
    private Path directory;

    private final NoticeFiles files = new NoticeFiles(new PathMatchingResourcePatternResolver());

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'weekdays_off':['2025-12-31'],'weekend_days_worked':[]} | weekdays_off: 2025-12-31 is not in 2026",
                "{'weekdays_off':['2026-01-03'],'weekend_days_worked':[]} | weekdays_off: 2026-01-03 falls on a weekend",
                "{'weekdays_off':[],'weekend_days_worked':['2026-01-05']} | 2026-01-05 is not a weekend day",
                "{'weekdays_off':['2026-01-01','2026-01-01'],'weekend_days_worked':[]} | names a date twice",
                "{'weekdays_off':[]} | weekend_days_worked is missing",
                "{'weekdays_off':[],'weekend_days_worked':[],'holidays':[]} | holidays",
                "{'weekdays_off':['1 January'],'weekend_days_worked':[]} | 1 January",
                "{'weekdays_off' | Unexpected end"
            })
    void saysWhichFileIsWrongAndWhy(String content, String complaint) throws IOException {
        write("cn-2026.json", content);
        assertThatThrownBy(() -> files.read(List.of(place())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cn-2026.json")
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesAFileWhoseNameGivesNoYear() throws IOException {
        write("cn-this-year.json", "{'weekdays_off':[],'weekend_days_worked':[]}");
        assertThatThrownBy(() -> files.read(List.of(place()))).hasMessageContaining("cn-<year>.json");
    }

    @Test
    void refusesToStartWithoutAnyYear() {
        assertThatThrownBy(() -> files.read(List.of(place()))).hasMessageContaining("No working-day file");
    }

    @Test
    void aFileBesideTheJarReplacesItsYearAndAddsNewOnes() throws IOException {
        write("cn-2026.json", "{'weekdays_off':['2026-03-02'],'weekend_days_worked':[]}");
        write("cn-2027.json", "{'weekdays_off':['2027-01-01'],'weekend_days_worked':[]}");
        NoticeCalendar calendar =
                new NoticeCalendar(files.read(List.of("classpath:config/working-days/cn-*.json", place())));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
        assertThat(calendar.knows(2027)).isTrue();
    }

    private String place() {
        return "file:" + directory + "/cn-*.json";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content.replace('\'', '"'));
    }
}
