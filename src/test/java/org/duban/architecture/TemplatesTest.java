package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

    private static final Pattern REPLACED = Pattern.compile("<[a-z:]+\\s[^<]*?th:replace=[^<]*?>");
    private static final Pattern CONDITION = Pattern.compile("th:(if|unless)=");

    /** Forms that change nothing twice: signing in and out, having read something. */
    private static final Set<String> WITHOUT_KEY = Set.of("@{/login}", "@{/logout}", "@{/inbox/notices/");

    static Stream<Map.Entry<String, String>> templates() {
        return Sources.templates().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void takesAllItsTextFromTheMessages(Map.Entry<String, String> template) {
        assertThat(TemplateReader.read(template.getValue()).hardCoded()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsToTheContentSecurityPolicy(Map.Entry<String, String> template) {
        assertThat(TemplateReader.read(template.getValue()).inlineScripts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void givesEveryFormThatActsAKeyOfItsOwn(Map.Entry<String, String> template) {
        Matcher form = FORM.matcher(template.getValue());
        while (form.find()) {
            boolean acts = form.group(1).toLowerCase(java.util.Locale.ROOT).contains("method=\"post\"");
            if (acts && WITHOUT_KEY.stream().noneMatch(form.group(1)::contains)) {
                assertThat(form.group(2)).as(form.group(1)).contains("commandKey");
            }
        }
    }

    /** A replacement comes before a condition: an element with both is always shown. */
    @ParameterizedTest
    @MethodSource("templates")
    void putsNoConditionOnAnElementThatIsReplaced(Map.Entry<String, String> template) {
        assertThat(REPLACED.matcher(template.getValue()).results().map(MatchResult::group))
                .noneMatch(element -> CONDITION.matcher(element).find());
    }

    @Test
    void theReaderFindsWhatIsHardCoded() {
        TemplateReader read = TemplateReader.read(
                "<div title=\"Hello\"><p>Hard <b th:text=\"#{a.b}\">soft</b></p><p>[[#{a.c}]]</p><img alt=\"\"></div>");

        assertThat(read.hardCoded()).containsExactly("title=Hello", "Hard");
    }

    @Test
    void theReaderFindsInlineScripts() {
        TemplateReader read = TemplateReader.read(
                "<a href=\"#\" onclick=\"go()\">1</a><script>go()</script><script src=\"/x.js\"></script>");

        assertThat(read.inlineScripts()).isEqualTo(List.of("onclick", "script"));
    }
}
