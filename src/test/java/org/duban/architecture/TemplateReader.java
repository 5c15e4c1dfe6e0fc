package org.duban.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/** Reads a template and notes text that no message key stands behind, and scripts that the browser would refuse. */
final class TemplateReader extends AbstractSimpleMarkupHandler {

    private static final Set<String> SHOWN = Set.of("title", "placeholder", "alt", "aria-label");
    private static final Set<String> FILLED = Set.of("th:text", "th:utext", "th:replace", "th:insert");
    private static final Set<String> NOT_SHOWN = Set.of("script", "style");
    private static final Pattern INLINED =
            Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|&[a-z]+;|&#\\w+;", Pattern.DOTALL);

    private final List<String> hardCoded = new ArrayList<>();
    private final List<String> inlineScripts = new ArrayList<>();
    private final Deque<Boolean> covered = new ArrayDeque<>();

    static TemplateReader read(String template) {
        TemplateReader reader = new TemplateReader();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, reader);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
        return reader;
    }

    List<String> hardCoded() {
        return hardCoded;
    }

    List<String> inlineScripts() {
        return inlineScripts;
    }

    @Override
    public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int col) {
        note(name, attributes == null ? Map.of() : attributes);
        boolean filled = attributes != null && attributes.keySet().stream().anyMatch(FILLED::contains);
        covered.push(filled || NOT_SHOWN.contains(name) || Boolean.TRUE.equals(covered.peek()));
    }

    @Override
    public void handleStandaloneElement(
            String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int col) {
        note(name, attributes == null ? Map.of() : attributes);
    }

    @Override
    public void handleCloseElement(String name, int line, int col) {
        covered.pop();
    }

    @Override
    public void handleAutoCloseElement(String name, int line, int col) {
        covered.pop();
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
        String text =
                INLINED.matcher(new String(buffer, offset, len)).replaceAll("").strip();
        if (text.chars().anyMatch(Character::isLetter) && !Boolean.TRUE.equals(covered.peek())) {
            hardCoded.add(text);
        }
    }

    private void note(String element, Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            String attribute = name.toLowerCase(Locale.ROOT);
            boolean overwritten = attributes.containsKey("th:" + name)
                    || attributes.getOrDefault("th:attr", "").contains(name + "=");
            if (SHOWN.contains(attribute)
                    && !overwritten
                    && value != null
                    && value.chars().anyMatch(Character::isLetter)) {
                hardCoded.add(name + "=" + value);
            }
            if (attribute.matches("(th:)?on[a-z]+") || String.valueOf(value).startsWith("javascript:")) {
                inlineScripts.add(name);
            }
        });
        if (element.equals("script") && !attributes.containsKey("src") && !attributes.containsKey("th:src")) {
            inlineScripts.add(element);
        }
    }
}
