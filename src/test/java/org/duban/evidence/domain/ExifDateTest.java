package org.duban.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExifDateTest {

    @TempDir
    Path files;

    @ParameterizedTest
    @ValueSource(strings = {"II", "MM"})
    void readsWhenThePictureWasTaken(String order) throws IOException {
        Path picture = Files.write(files.resolve("a.jpg"), jpeg(order, "2023:10:08 16:20:05"));

        assertThat(ExifDate.of(picture)).contains(LocalDateTime.of(2023, 10, 8, 16, 20, 5));
    }

    @Test
    void whatSaysNothingReadableHasNoDate() throws IOException {
        assertThat(ExifDate.of(Files.write(files.resolve("b.jpg"), jpeg("II", "0000:00:00 00:00:00"))))
                .isEmpty();
        assertThat(ExifDate.of(Files.write(files.resolve("c.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0})))
                .isEmpty();
        assertThat(ExifDate.of(Files.writeString(files.resolve("d.txt"), "no picture at all")))
                .isEmpty();
        byte[] torn = java.util.Arrays.copyOf(jpeg("MM", "2023:10:08 16:20:05"), 40);
        assertThat(ExifDate.of(Files.write(files.resolve("e.jpg"), torn))).isEmpty();
    }

    /** As much of a JPEG as a camera writes before the picture: one directory that points to another with the date. */
    private static byte[] jpeg(String order, String date) {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.put(order.getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x8769)
                .putShort((short) 4)
                .putInt(1)
                .putInt(22);
        tiff.putShort((short) 1)
                .putShort((short) 0x9003)
                .putShort((short) 2)
                .putInt(20)
                .putInt(40);
        tiff.position(40);
        tiff.put(date.getBytes(StandardCharsets.US_ASCII));
        ByteBuffer file = ByteBuffer.allocate(84);
        file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 72);
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return file.array();
    }
}
