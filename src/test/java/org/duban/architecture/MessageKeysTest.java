package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every key that code or a template asks for exists. */
class MessageKeysTest {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([\\w.-]+)\\s*[(}]");
    private static final Pattern BUILT_IN_TEMPLATE = Pattern.compile("#\\{\\s*\\$\\{\\s*'([\\w.-]+)'\\s*\\+");
    private static final Pattern QUOTED_IN_TEMPLATE = Pattern.compile("'([a-z][a-z-]*(?:\\.[a-z0-9-]+){2,})'");
    private static final Pattern ASKED_IN_CODE = Pattern.compile("getMessage\\(\\s*\"([\\w.-]+)\"\\s*,");
    private static final Pattern DONE_IN_CODE = Pattern.compile("\"done\",\\s*\"([\\w.-]+)\"");
    private static final Pattern LABEL_IN_CODE = Pattern.compile("labelKey\\(\\)\\s*\\{\\s*return\\s+\"([\\w.-]+)\"");
    private static final Pattern REFUSED = Pattern.compile(
            "Refusal\\s*\\.\\s*(?:invalid|forbidden|notFound|conflict|tooLarge|unsupported)\\(\\s*\"([^\"]+)\"");
    private static final Pattern FIELD_REFUSED = Pattern.compile(
            "(?:Refusal\\s*\\.\\s*field|new\\s+(?:Refusal\\s*\\.\\s*)?Field)\\(\\s*[^,;]+,\\s*\"([^\"]+)\"");
    private static final Pattern RECORDED = Pattern.compile("\\.record\\([^;]*?\"([a-z]+(?:\\.[a-z-]+)+)\"");
    private static final Pattern TOLD = Pattern.compile("\\.tell\\([^;]*?\"([a-z]+(?:-[a-z]+)*)\"");

    /** The rest of its constants is shown under the names of another enum. */
    private static final Set<String> PARTLY_SHOWN = Set.of("StateChoice");

    private final Set<String> known = Bundle.everyKey().keySet();

    @Test
    void everyKeyOfATemplateExists() {
        assertThat(missing(Sources.templates(), IN_TEMPLATE, "")).isEmpty();
        assertThat(missing(Sources.templates(), QUOTED_IN_TEMPLATE, "")).isEmpty();
    }

    @Test
    void everyKeyThatATemplateBuildsExists() {
        assertThat(found(Sources.templates(), BUILT_IN_TEMPLATE))
                .allSatisfy(prefix -> assertThat(known).anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void everyConstantOfAnEnumThatIsShownHasALabel() {
        assertThat(enums()).allSatisfy(type -> {
            Set<String> labels = new TreeSet<>();
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> labels.add(type.getSimpleName() + "." + constant));
            if (!PARTLY_SHOWN.contains(type.getSimpleName())
                    && known.stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."))) {
                assertThat(known).containsAll(labels);
            }
        });
    }

    @Test
    void everyKeyThatCodeAsksForExists() {
        Map<String, String> code = Sources.java("src/main/java");

        assertThat(missing(code, ASKED_IN_CODE, "")).isEmpty();
        assertThat(missing(code, DONE_IN_CODE, "")).isEmpty();
        assertThat(missing(code, LABEL_IN_CODE, "")).isEmpty();
    }

    @Test
    void everyRefusalHasItsWords() {
        Map<String, String> code = Sources.java("src/main/java");

        assertThat(found(code, REFUSED)).isNotEmpty();
        assertThat(missing(code, REFUSED, "refusal.")).isEmpty();
        assertThat(missing(code, FIELD_REFUSED, "refusal.")).isEmpty();
    }

    @Test
    void everyRecordedActionHasItsSentence() {
        assertThat(missing(Sources.java("src/main/java"), RECORDED, "timeline."))
                .isEmpty();
    }

    @Test
    void everyNoticeHasItsSentence() {
        assertThat(missing(Sources.java("src/main/java"), TOLD, "notice.")).isEmpty();
    }

    private Set<String> missing(Map<String, String> sources, Pattern pattern, String prefix) {
        Set<String> missing = new TreeSet<>();
        sources.forEach((path, source) -> pattern.matcher(source).results().forEach(match -> {
            String key = prefix + match.group(1);
            if (!known.contains(key)) {
                missing.add(key + " in " + path);
            }
        }));
        return missing;
    }

    private static Set<String> found(Map<String, String> sources, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        sources.values()
                .forEach(source -> pattern.matcher(source).results().forEach(match -> found.add(match.group(1))));
        return found;
    }

    private static List<? extends Class<?>> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.duban").stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .toList();
    }
}
