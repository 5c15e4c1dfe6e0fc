package org.duban.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One module's texts in one language. */
record Bundle(String name, Map<String, String> texts) {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    /** The Chinese ones. */
    static List<Bundle> chinese() {
        return all().filter(bundle -> !bundle.name().endsWith("_en")).toList();
    }

    /** The English one beside a Chinese one; empty where there is none. */
    Bundle english() {
        return all().filter(bundle -> bundle.name().equals(name + "_en"))
                .findFirst()
                .orElseGet(() -> new Bundle(name + "_en", Map.of()));
    }

    /** All keys of all Chinese bundles with their texts. */
    static Map<String, String> everyKey() {
        Map<String, String> keys = new TreeMap<>();
        chinese().forEach(bundle -> keys.putAll(bundle.texts()));
        return keys;
    }

    private static Stream<Bundle> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Bundle::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path file) {
        Properties properties = new Once(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Bundle(file.getFileName().toString().replace(".properties", ""), texts);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Properties that notice a key given twice. */
    private static final class Once extends Properties {

        private static final long serialVersionUID = 1L;

        private final String file;

        Once(Path file) {
            this.file = file.toString();
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException(file + " has " + key + " twice");
            }
            return super.put(key, value);
        }
    }
}
