package org.duban.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the font that Chinese is printed with, once. */
@Component
class PaperFonts {

    private static final Logger LOG = LoggerFactory.getLogger(PaperFonts.class);
    private static final String SETTING = "duban.print.font";
    private static final int DEPTH = 6;

    /** Names of files that are known to hold TrueType outlines of Chinese characters, the best for paper first. */
    private static final List<String> KNOWN = List.of(
            "simfang",
            "fangsong",
            "simsun",
            "songti",
            "msyh",
            "simhei",
            "notoserifsc",
            "notosanssc",
            "uming",
            "wqy-zenhei",
            "wqy-microhei",
            "droidsansfallback",
            "arial unicode",
            "stheiti");

    private final FontPlaces places;
    private @Nullable Path found;

    @Autowired
    PaperFonts(@Value("${duban.print.font:}") String named) {
        this(FontPlaces.of(named));
    }

    PaperFonts(FontPlaces places) {
        this.places = places;
    }

    /**
     * Opens the font.
     *
     * @throws Refusal {@code print.font-unusable} if the one that the settings name is none or cannot be embedded,
     *     {@code print.font-missing} if they name none and none was found
     */
    PaperFont open() {
        Path named = places.named();
        if (named != null) {
            return tryOpen(named).orElseThrow(() -> Refusal.conflict("print.font-unusable", SETTING, named.toString()));
        }
        return openFound().orElseThrow(() -> Refusal.conflict("print.font-missing", SETTING));
    }

    /** A font installed while the application runs is found too; one that was found is not looked for again. */
    private synchronized Optional<PaperFont> openFound() {
        if (found != null) {
            Optional<PaperFont> again = tryOpen(found);
            if (again.isPresent()) {
                return again;
            }
        }
        for (Path candidate : candidates()) {
            Optional<PaperFont> font = tryOpen(candidate);
            if (font.isPresent()) {
                LOG.info("PDFs are printed with {}", candidate);
                found = candidate;
                return font;
            }
        }
        return Optional.empty();
    }

    private List<Path> candidates() {
        List<Path> files = new ArrayList<>();
        for (Path directory : places.directories()) {
            if (Files.isDirectory(directory)) {
                try (Stream<Path> below = Files.walk(directory, DEPTH)) {
                    below.filter(file -> rank(file) < KNOWN.size()).forEach(files::add);
                } catch (IOException | java.io.UncheckedIOException unreadable) {
                    LOG.debug("Fonts below {} cannot be listed", directory, unreadable);
                }
            }
        }
        files.sort(Comparator.comparingInt(PaperFonts::rank).thenComparing(Comparator.naturalOrder()));
        return files;
    }

    private static int rank(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".ttf") && !name.endsWith(".ttc")) {
            return KNOWN.size();
        }
        int at = 0;
        while (at < KNOWN.size() && !name.startsWith(KNOWN.get(at))) {
            at++;
        }
        return at;
    }

    private static Optional<PaperFont> tryOpen(Path file) {
        try {
            return PaperFont.open(file);
        } catch (IOException unusable) {
            LOG.warn("The font {} cannot be used: {}", file, unusable.toString());
            return Optional.empty();
        }
    }
}
