package org.duban.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the project's own files as text. */
final class Sources {

    /** A string, a character or a comment, whichever begins first. */
    private static final Pattern COMMENT = Pattern.compile(
            "(\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+')|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    private Sources() {}

    /** Java code below a folder, comments taken out, by path. */
    static Map<String, String> java(String folder) {
        Map<String, String> sources = read(folder, ".java");
        sources.replaceAll((path, code) -> COMMENT.matcher(code)
                .replaceAll(found ->
                        found.group(1) == null ? "" : java.util.regex.Matcher.quoteReplacement(found.group(1))));
        return sources;
    }

    /** Every template, by path. */
    static Map<String, String> templates() {
        return read("src/main/resources/templates", ".html");
    }

    /** Files below a folder whose name ends so, by path. */
    static Map<String, String> read(String folder, String ending) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                contents.put(file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
