package org.duban.print;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the font for Chinese may be.
 *
 * @param named by the setting; then it is this one and no other
 * @param directories where to look otherwise, with everything below
 */
record FontPlaces(@Nullable Path named, List<Path> directories) {

    /** Where the systems keep theirs. */
    static FontPlaces of(@Nullable String named) {
        String home = System.getProperty("user.home", "");
        return new FontPlaces(
                named == null || named.isBlank() ? null : Path.of(named),
                List.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of(home, ".fonts"),
                        Path.of(home, ".local", "share", "fonts"),
                        Path.of("C:/Windows/Fonts"),
                        Path.of("/System/Library/Fonts"),
                        Path.of("/Library/Fonts")));
    }
}
