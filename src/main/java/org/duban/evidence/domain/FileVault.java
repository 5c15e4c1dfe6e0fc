package org.duban.evidence.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.kernel.Refusal;

/**
 * The directory of contents: {@code ab/abcd...}, named by SHA-256.
 *
 * <p>A content is written aside, moved into its place in one step and forced to the disk, before the row that
 * names it is committed. It is put there anew on every upload, even where it lies already, so that its age
 * says when it was last needed: that is what keeps {@link VaultSweep} from taking it away at that moment.
 */
final class FileVault {

    /** A content that was received and not yet put into its place. */
    record Received(Path path, String sha256, long size) {}

    private final Path root;
    private final Path incoming;

    /** The directories whose own names this process knows to be durable, whoever made them. */
    private final Set<Path> lasting = ConcurrentHashMap.newKeySet();

    FileVault(Path root) throws IOException {
        this.root = Files.createDirectories(root.toAbsolutePath().normalize());
        this.incoming = Files.createDirectories(this.root.resolve("incoming"));
    }

    Path root() {
        return root;
    }

    Path incoming() {
        return incoming;
    }

    /** Where the content with that hash lies, or would lie. */
    Path at(String sha256) {
        return fan(sha256).resolve(sha256);
    }

    /**
     * Writes a stream aside.
     *
     * @throws Refusal {@code evidence.too-large} as soon as it exceeds the limit, {@code evidence.empty}
     */
    Received receive(InputStream content, long limit) throws IOException {
        Path aside = incoming.resolve(UUID.randomUUID().toString());
        boolean complete = false;
        try {
            MessageDigest digest = sha256();
            long size = write(new DigestInputStream(content, digest), aside, limit);
            if (size == 0) {
                throw Refusal.invalid("evidence.empty");
            }
            complete = true;
            return new Received(aside, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!complete) {
                Files.deleteIfExists(aside);
            }
        }
    }

    /** Puts a received content into its place, for good if the machine stops right after. */
    void place(Received received, Instant now) throws IOException {
        Path target = at(received.sha256());
        Path fan = fan(received.sha256());
        Files.createDirectories(fan);
        Files.setLastModifiedTime(received.path(), FileTime.from(now));
        boolean first = isFirst(received, target);
        forceContent(received.path());
        if (!first) {
            Files.move(received.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        force(fan);
        if (!lasting.contains(fan)) {
            force(root);
            lasting.add(fan);
        }
        discard(received); // the first of its kind still has the name aside
    }

    /**
     * Gives a content its place unless one lies there, which a row may name already and which only a durable one
     * may replace. A first one may be made durable together with its name: half the waiting for the disk.
     */
    private static boolean isFirst(Received received, Path target) {
        try {
            Files.createLink(target, received.path());
            return true;
        } catch (IOException | RuntimeException anotherOrNoLinks) {
            return false; // if anything else is wrong, moving tells
        }
    }

    private static void forceContent(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path fan(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    void discard(Received received) throws IOException {
        Files.deleteIfExists(received.path());
    }

    private static long write(InputStream content, Path target, long limit) throws IOException {
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(file);
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw Refusal.tooLarge("evidence.too-large", limit / (1024 * 1024));
                }
                out.write(buffer, 0, n);
            }
            return size;
        }
    }

    /** Makes the names in a directory durable, where the system knows how. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // some systems cannot open a directory; they keep names durable by themselves
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
