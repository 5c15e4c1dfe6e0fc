package org.duban.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultSweepTest {

    private static final Instant NOW = Instant.parse("2026-03-20T01:00:00Z");
    private static final Instant LIMIT = NOW.minus(Duration.ofHours(1));
    private static final Instant OLD = LIMIT.minusSeconds(1);

    @TempDir
    private Path directory;

    private FileVault vault;
    private final Set<String> rows = new HashSet<>();

    @BeforeEach
    void open() throws IOException {
        vault = new FileVault(directory);
    }

    @Test
    void keepsAContentUnderItsHash() throws IOException {
        String hash = place("wall", NOW);
        assertThat(hash).hasSize(64);
        assertThat(vault.at(hash)).hasContent("wall");
        assertThat(directory.relativize(vault.at(hash))).isEqualTo(Path.of(hash.substring(0, 2), hash));
        assertThat(files(vault.incoming())).isZero();
    }

    @Test
    void stopsAtTheLimitAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> vault.receive(new ByteArrayInputStream(new byte[2048]), 2047))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("evidence.too-large"));
        assertThatThrownBy(() -> vault.receive(InputStream.nullInputStream(), 10))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> vault.receive(brokenAfter("begin"), 2048)).isInstanceOf(IOException.class);
        assertThat(files(vault.incoming())).isZero();
    }

    @Test
    void removesOnlyWhatIsOldAndNamedByNoRow() throws IOException {
        String orphan = place("orphan", OLD);
        String young = place("young", LIMIT);
        String named = place("named", OLD);
        rows.add(named);

        assertThat(sweep()).isEqualTo(1);

        assertThat(vault.at(orphan)).doesNotExist();
        assertThat(vault.at(young)).exists();
        assertThat(vault.at(named)).exists();
        assertThat(sweep()).isZero();
    }

    @Test
    void removesWhatAnUploadLeftHalfWritten() throws IOException {
        Path half = vault.receive(stream("half"), 100).path();
        Files.setLastModifiedTime(half, java.nio.file.attribute.FileTime.from(OLD));
        sweep();
        assertThat(half).doesNotExist();
    }

    @Test
    void anUploadAtTheSameMomentKeepsItsContent() throws IOException {
        String hash = place("same", OLD);
        VaultSweep sweep = new VaultSweep(vault, once(() -> place("same", NOW)));

        assertThat(sweep.removeOlderThan(LIMIT)).isZero();

        assertThat(vault.at(hash)).hasContent("same");
    }

    @Test
    void aRowCommittedAtTheSameMomentKeepsItsContent() throws IOException {
        String hash = place("same", OLD);
        Set<String> committed = new HashSet<>();
        VaultSweep sweep = new VaultSweep(vault, hashes -> {
            Set<String> answer = new HashSet<>(committed);
            committed.add(hash); // between the first look and the second
            return answer;
        });

        assertThat(sweep.removeOlderThan(LIMIT)).isZero();

        assertThat(vault.at(hash)).hasContent("same");
    }

    @Test
    void putsBackWhatACrashLeftAsideIfARowNamesIt() throws IOException {
        String needed = place("needed", OLD);
        String orphan = place("orphan", OLD);
        new VaultSweep(vault, hashes -> hashes);
        Files.move(vault.at(needed), directory.resolve("leaving").resolve(needed));
        Files.move(vault.at(orphan), directory.resolve("leaving").resolve(orphan));
        rows.add(needed);

        sweep();

        assertThat(vault.at(needed)).hasContent("needed");
        assertThat(vault.at(orphan)).doesNotExist();
        assertThat(files(directory.resolve("leaving"))).isZero();
    }

    private int sweep() throws IOException {
        return new VaultSweep(vault, this::named).removeOlderThan(LIMIT);
    }

    private Set<String> named(Set<String> hashes) {
        Set<String> found = new HashSet<>(hashes);
        found.retainAll(rows);
        return found;
    }

    private String place(String content, Instant at) throws IOException {
        FileVault.Received received = vault.receive(stream(content), 1000);
        vault.place(received, at);
        return received.sha256();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream brokenAfter(String content) {
        return new SequenceInputStream(stream(content), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
    }

    private interface Interruption {
        void happen() throws IOException;
    }

    private static Function<Set<String>, Set<String>> once(Interruption interruption) {
        boolean[] happened = new boolean[1];
        return hashes -> {
            try {
                if (!happened[0]) {
                    happened[0] = true;
                    interruption.happen();
                }
                return Set.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static long files(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.count();
        }
    }
}
