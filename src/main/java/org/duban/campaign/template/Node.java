package org.duban.campaign.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.duban.campaign.Words;
import org.jspecify.annotations.Nullable;

/** A place in a template file. Everything it is asked for in vain it refuses with file and key. */
final class Node {

    private final String file;
    private final String path;
    private final @Nullable Object value;

    private Node(String file, String path, @Nullable Object value) {
        this.file = file;
        this.path = path;
        this.value = value;
    }

    static Node root(String file, @Nullable Object value) {
        return new Node(file, "", value);
    }

    /** The node as a map with these keys and no others. */
    Node with(String... keys) {
        Set<Object> unknown = new TreeSet<>(map().keySet());
        unknown.removeAll(Set.of(keys));
        if (!unknown.isEmpty()) {
            throw child(String.valueOf(unknown.iterator().next()))
                    .wrong("unknown key; known: " + String.join(", ", keys));
        }
        return this;
    }

    Node at(String key) {
        return child(key);
    }

    /** A text of at most so many characters. */
    String text(String key, int longest) {
        Node node = child(key);
        if (node.value == null || String.valueOf(node.value).isBlank()) {
            throw node.wrong("missing");
        }
        String text = String.valueOf(node.value).strip();
        if (text.length() > longest) {
            throw node.wrong("longer than " + longest + " characters");
        }
        return text;
    }

    /** The same, or null where nothing is said. */
    @Nullable
    String optional(String key, int longest) {
        return child(key).value == null ? null : text(key, longest);
    }

    /** A text in both languages. */
    Words words(String key, int longest) {
        Node node = child(key).with("zh", "en");
        return new Words(node.text("zh", longest), node.text("en", longest));
    }

    /** True or false; false where nothing is said. */
    boolean flag(String key) {
        Node node = child(key);
        if (node.value == null || node.value instanceof Boolean) {
            return Boolean.TRUE.equals(node.value);
        }
        throw node.wrong("must be true or false");
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return child(key).constant(type);
    }

    /** The node itself as one of the type's names. */
    <E extends Enum<E>> E constant(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(String.valueOf(value)))
                .findFirst()
                .orElseThrow(() -> wrong("unknown " + type.getSimpleName() + " \"" + value + "\"; known: "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
    }

    /** The elements of a list; none where nothing is said. */
    <T> List<T> each(String key, Function<Node, T> reader) {
        Node node = child(key);
        if (node.value == null) {
            return List.of();
        }
        if (!(node.value instanceof List<?> list)) {
            throw node.wrong("must be a list");
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            read.add(reader.apply(new Node(file, node.path + "[" + i + "]", list.get(i))));
        }
        return Collections.unmodifiableList(read);
    }

    /** The node itself as a plain text. */
    String plain() {
        if (value == null || value instanceof Map || value instanceof List) {
            throw wrong("must be a text");
        }
        return String.valueOf(value).strip();
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException(
                "Campaign template " + file + ": " + (path.isEmpty() ? "" : path + ": ") + what);
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(value == null ? "missing" : "must be a map of keys");
    }

    private Node child(String key) {
        return new Node(file, path.isEmpty() ? key : path + "." + key, map().get(key));
    }
}
