package org.duban.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailsTest {

    @TempDir
    private Path directory;

    private final Thumbnails thumbnails = new Thumbnails();

    @Test
    void makesALargePictureSmall() throws IOException {
        BufferedImage small = read(thumbnails.of(write(jpeg(2000, 1000))).orElseThrow());
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(160);
    }

    @Test
    void leavesASmallPictureAndAThinOneWhole() throws IOException {
        assertThat(read(thumbnails.of(write(jpeg(40, 30))).orElseThrow()).getWidth())
                .isEqualTo(40);
        assertThat(read(thumbnails.of(write(jpeg(3000, 2))).orElseThrow()).getWidth())
                .isEqualTo(320);
    }

    @Test
    void doesNotUnfoldAPictureThatClaimsToBeHuge() throws IOException {
        assertThat(thumbnails.of(write(pngThatClaims(60_000, 60_000)))).isEmpty();
    }

    @Test
    void makesNothingOfWhatIsNoPicture() throws IOException {
        assertThat(thumbnails.of(write("text".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(thumbnails.of(write(Arrays.copyOf(jpeg(400, 400), 300)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, left", "3, right", "6, top", "8, bottom"})
    void turnsAPictureAsTheCameraWasHeld(int orientation, String redIs) throws IOException {
        BufferedImage small =
                read(thumbnails.of(write(turned(jpeg(200, 100), orientation))).orElseThrow());
        boolean onItsSide = orientation >= 5;
        assertThat(small.getWidth()).isEqualTo(onItsSide ? 100 : 200);
        int x = redIs.equals("left") ? 5 : redIs.equals("right") ? small.getWidth() - 5 : small.getWidth() / 2;
        int y = redIs.equals("top") ? 5 : redIs.equals("bottom") ? small.getHeight() - 5 : small.getHeight() / 2;
        Color there = new Color(small.getRGB(x, y));
        assertThat(there.getRed()).isGreaterThan(180);
        assertThat(there.getBlue()).isLessThan(80);
    }

    /** Blue, with a red stripe at its left edge. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** The JPEG with an Exif segment of one entry put behind its first marker. */
    private static byte[] turned(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.write(jpeg, 0, 2);
        data.writeShort(0xFFE1);
        data.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        data.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        data.writeInt(8);
        data.writeShort(1);
        data.writeShort(0x0112);
        data.writeShort(3);
        data.writeInt(1);
        data.writeShort(orientation);
        data.writeShort(0);
        data.writeInt(0);
        data.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] pngThatClaims(int width, int height) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream chunk = new DataOutputStream(head);
        chunk.writeBytes("IHDR");
        chunk.writeInt(width);
        chunk.writeInt(height);
        chunk.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(head.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(out);
        png.writeLong(0x89504E470D0A1A0AL);
        png.writeInt(13);
        png.write(head.toByteArray());
        png.writeInt((int) crc.getValue());
        return out.toByteArray();
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(directory.resolve("picture"), content);
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
