package org.duban.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Whether this machine has the font that a PDF needs; where it has none, a test of a PDF says so and is skipped. */
public final class ChineseFont {

    private static final String MISSING = "No TrueType font with Chinese characters below /usr/share/fonts"
            + " (package fonts-droid-fallback): tests of the PDF are skipped";

    private ChineseFont() {}

    /** Skips the test, unless {@code duban.browser.required} is true: then a missing font is an error. */
    public static void orSkip() {
        boolean installed = installed();
        if (!installed && Boolean.getBoolean("duban.browser.required")) {
            throw new IllegalStateException(MISSING + ", but duban.browser.required is set");
        }
        Assumptions.assumeTrue(installed, MISSING);
    }

    private static boolean installed() {
        Path fonts = Path.of("/usr/share/fonts");
        if (!Files.isDirectory(fonts)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(fonts)) {
            return files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.startsWith("droidsansfallback") || name.startsWith("wqy-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
