package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int HARD_LIMIT = 250;

    /** Where Chinese characters are data that a workbook holds, not words for people. */
    private static final Set<String> DATA = Set.of(
            "spreadsheet/StylesXml.java",
            "ledger/imports/reading/",
            "deadline/DatePattern.java",
            "deadline/DateParts.java",
            "deadline/ChineseNumerals.java",
            "deadline/NoticeClauses.java");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TODO|FIXME|XXX)\\b|UnsupportedOperationException|printStackTrace");
    private static final Pattern SPLICED = Pattern.compile("\\$\\{");
    private static final Pattern EVERY_COLUMN = Pattern.compile("select\\s+(\\w+\\.)?\\*", Pattern.CASE_INSENSITIVE);

    @Test
    void noClassIsTooLongToRead() {
        assertThat(Sources.read("src/main/java", ".java").entrySet())
                .allSatisfy(file -> assertThat(file.getValue().lines().count())
                        .as(file.getKey())
                        .isLessThanOrEqualTo(HARD_LIMIT));
    }

    @Test
    void noChineseStandsInCode() {
        Map<String, String> code = Sources.java("src/main/java");
        code.keySet().removeIf(path -> DATA.stream().anyMatch(path::contains));

        assertThat(matches(code, CHINESE)).isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(matches(Sources.read("src/main", ".java"), UNFINISHED)).isEmpty();
        assertThat(matches(Sources.read("src/main/resources", ".html"), UNFINISHED))
                .isEmpty();
    }

    @Test
    void noMapperSplicesTextIntoItsSql() {
        Map<String, String> mappers = Sources.read("src/main/resources/org/duban", ".xml");

        assertThat(mappers).isNotEmpty();
        assertThat(matches(mappers, SPLICED)).isEmpty();
    }

    @Test
    void everyMapperNamesItsColumns() {
        assertThat(matches(Sources.read("src/main/resources/org/duban", ".xml"), EVERY_COLUMN))
                .isEmpty();
    }

    private static List<String> matches(Map<String, String> sources, Pattern pattern) {
        return sources.entrySet().stream()
                .flatMap(source -> pattern.matcher(source.getValue())
                        .results()
                        .map(found -> source.getKey() + ": " + around(source.getValue(), found.start())))
                .toList();
    }

    private static String around(String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(start, end < 0 ? text.length() : end).strip();
    }
}
