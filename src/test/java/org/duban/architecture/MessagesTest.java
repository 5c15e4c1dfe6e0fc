package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern DATE_PATTERN = Pattern.compile("[yMdEHms\\s:-]+([\\p{IsHan}][yMdEHms\\s:-]*)*");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]+");

    /** Names, units and formats that Chinese offices write in Latin letters themselves. */
    private static final Set<String> NAMES = Set.of(
            "Duban",
            "English",
            "Excel",
            "Word",
            "xlsx",
            "XLSX",
            "PDF",
            "JPEG",
            "JPG",
            "PNG",
            "GIF",
            "WebP",
            "HEIC",
            "MP4",
            "MB",
            "KB",
            "GB",
            "SHA-256",
            "API",
            "JSON",
            "HTTP",
            "OpenAPI",
            "CSV",
            "ID",
            "URL",
            "IP",
            "Enter",
            "Esc",
            "Swagger",
            "BPMN",
            "OFD",
            "ZIP",
            "WPS",
            "xls",
            "Office",
            "Authorization",
            "Bearer");

    private static final Set<String> CHINESE_IN_ENGLISH = Set.of("frame.language.zh");

    static List<Bundle> chinese() {
        return Bundle.chinese();
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void hasTheSameKeysInBothLanguages(Bundle chinese) {
        assertThat(chinese.english().texts().keySet()).isEqualTo(chinese.texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void takesTheSameArgumentsInBothLanguages(Bundle chinese) {
        Bundle english = chinese.english();

        assertThat(chinese.texts().entrySet())
                .allSatisfy(text -> assertThat(arguments(english.texts().getOrDefault(text.getKey(), "")))
                        .as(text.getKey())
                        .isEqualTo(arguments(text.getValue())));
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void isWellFormed(Bundle chinese) {
        for (Bundle bundle : List.of(chinese, chinese.english())) {
            assertThat(bundle.texts().entrySet()).allSatisfy(text -> {
                assertThat(text.getValue()).as(text.getKey()).isNotBlank();
                assertQuotes(text.getKey(), text.getValue());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void speaksOneLanguage(Bundle chinese) {
        assertThat(having(chinese.english(), MessagesTest::chineseWords)).isEmpty();
        assertThat(having(chinese, MessagesTest::englishWords)).isEmpty();
    }

    @Test
    void definesEachKeyInOneModuleOnly() {
        Map<String, String> owners = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Bundle bundle : Bundle.chinese()) {
            for (String key : bundle.texts().keySet()) {
                String other = owners.put(key, bundle.name());
                if (other != null) {
                    twice.add(key + " in " + other + " and " + bundle.name());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static Set<String> having(Bundle bundle, Predicate<Map.Entry<String, String>> fault) {
        Set<String> found = new TreeSet<>();
        bundle.texts().entrySet().stream()
                .filter(fault)
                .forEach(text -> found.add(text.getKey() + "=" + text.getValue()));
        return found;
    }

    private static boolean chineseWords(Map.Entry<String, String> text) {
        return !CHINESE_IN_ENGLISH.contains(text.getKey())
                && CHINESE.matcher(text.getValue()).find();
    }

    private static boolean englishWords(Map.Entry<String, String> text) {
        if (DATE_PATTERN.matcher(text.getValue()).matches()) {
            return false;
        }
        Matcher word = LATIN_WORD.matcher(text.getValue().replaceAll("\\{[^}]*}", " "));
        return word.results().anyMatch(found -> !NAMES.contains(found.group()));
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(argument -> found.add(argument.group(1)));
        return found;
    }

    /** A text with arguments is a MessageFormat and doubles its apostrophes; one without is taken as it stands. */
    private static void assertQuotes(String key, String text) {
        if (arguments(text).isEmpty()) {
            assertThat(text).as(key).doesNotContain("''");
        } else {
            assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
        }
    }
}
