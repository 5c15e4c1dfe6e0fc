package org.duban.evidence.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** When a camera says that it took a JPEG: the Exif tag DateTimeOriginal, in whatever zone the camera was set to. */
final class ExifDate {

    private static final int HEAD = 128 * 1024;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int DATE_LENGTH = 19;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss", Locale.ROOT);

    private ExifDate() {}

    /** Empty for anything that is no such picture, or says nothing readable. */
    static Optional<LocalDateTime> of(Path picture) {
        try (InputStream content = Files.newInputStream(picture)) {
            return of(ByteBuffer.wrap(content.readNBytes(HEAD)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> of(ByteBuffer file) {
        if (file.limit() < 4 || file.getShort(0) != (short) 0xFFD8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 10 < file.limit() && file.get(at) == (byte) 0xFF) {
            int length = Short.toUnsignedInt(file.getShort(at + 2));
            if (file.get(at + 1) == (byte) 0xE1 && text(file, at + 4, 4).equals("Exif")) {
                return original(file.slice(at + 10, Math.min(length - 8, file.limit() - at - 10)));
            }
            at += 2 + Math.max(length, 2);
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> original(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int exif = value(tiff, tiff.getInt(4), EXIF_DIRECTORY);
        int date = exif == 0 ? 0 : value(tiff, exif, DATE_TIME_ORIGINAL);
        return date == 0 ? Optional.empty() : Optional.of(LocalDateTime.parse(text(tiff, date, DATE_LENGTH), WRITTEN));
    }

    /** The value, or the place of the value, of a tag in a directory of the TIFF structure; 0 if it is not there. */
    private static int value(ByteBuffer tiff, int directory, int tag) {
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == tag) {
                return tiff.getInt(entry + 8);
            }
        }
        return 0;
    }

    private static String text(ByteBuffer file, int at, int length) {
        byte[] read = new byte[length];
        file.get(at, read);
        return new String(read, StandardCharsets.US_ASCII);
    }
}
