package org.duban.evidence.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes contents that no row names: left by an upload that never came to its commit, or by rows that are gone.
 *
 * <p>Safe beside uploads on any node without a lock: a content is first moved aside, then looked at again. If
 * an upload put it there anew meanwhile, it is young and moved back; an upload after the move puts its own.
 * A content that a crash left aside is moved back if a row names it.
 */
final class VaultSweep {

    private final FileVault vault;
    private final Path aside;
    private final Function<Set<String>, Set<String>> named;

    /** @param named answers which of the hashes some row names */
    VaultSweep(FileVault vault, Function<Set<String>, Set<String>> named) throws IOException {
        this.vault = vault;
        this.named = named;
        this.aside = Files.createDirectories(vault.root().resolve("leaving"));
    }

    /** @return how many contents were removed */
    int removeOlderThan(Instant limit) throws IOException {
        for (Path left : list(aside)) {
            decide(left, limit);
        }
        for (Path broken : list(vault.incoming())) {
            if (isOlder(broken, limit)) {
                Files.deleteIfExists(broken);
            }
        }
        int removed = 0;
        for (Path directory : list(vault.root())) {
            removed += isFan(directory) ? sweep(list(directory), limit) : 0;
        }
        return removed;
    }

    private int sweep(List<Path> contents, Instant limit) throws IOException {
        Set<String> old = contents.stream()
                .filter(content -> isOlder(content, limit))
                .map(VaultSweep::name)
                .collect(Collectors.toSet());
        if (old.isEmpty()) {
            return 0;
        }
        Set<String> needed = named.apply(old);
        int removed = 0;
        for (String hash : old) {
            if (!needed.contains(hash)) {
                Path leaving = aside.resolve(hash);
                Files.move(vault.at(hash), leaving, StandardCopyOption.ATOMIC_MOVE);
                removed += decide(leaving, limit) ? 1 : 0;
            }
        }
        return removed;
    }

    /** Removes what was moved aside, or moves it back. */
    private boolean decide(Path leaving, Instant limit) throws IOException {
        String hash = name(leaving);
        if (isOlder(leaving, limit) && named.apply(Set.of(hash)).isEmpty()) {
            return Files.deleteIfExists(leaving);
        }
        Files.move(leaving, vault.at(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return false;
    }

    private static boolean isFan(Path directory) {
        return name(directory).matches("[0-9a-f]{2}");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isOlder(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException gone) {
            return false; // another node was faster
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }
}
