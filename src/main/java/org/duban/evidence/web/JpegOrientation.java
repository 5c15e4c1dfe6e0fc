package org.duban.evidence.web;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held: the Exif orientation of a JPEG. Phones store pictures as the sensor lies. */
enum JpegOrientation {
    UPRIGHT(0),
    UPSIDE_DOWN(2),
    TURNED_RIGHT(1),
    TURNED_LEFT(3);

    private static final int HEAD = 64 * 1024;

    private final int quarterTurns;

    JpegOrientation(int quarterTurns) {
        this.quarterTurns = quarterTurns;
    }

    BufferedImage apply(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        boolean onItsSide = quarterTurns % 2 == 1;
        int width = onItsSide ? image.getHeight() : image.getWidth();
        int height = onItsSide ? image.getWidth() : image.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarterTurns);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }

    /** Upright for everything that does not say otherwise. */
    static JpegOrientation of(Path picture) {
        try (InputStream content = Files.newInputStream(picture)) {
            return switch (tag(ByteBuffer.wrap(content.readNBytes(HEAD)))) {
                case 3, 4 -> UPSIDE_DOWN;
                case 5, 6 -> TURNED_RIGHT;
                case 7, 8 -> TURNED_LEFT;
                default -> UPRIGHT;
            };
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static int tag(ByteBuffer file) {
        if (file.limit() < 4 || file.getShort(0) != (short) 0xFFD8) {
            return 1;
        }
        int at = 2;
        while (at + 4 < file.limit() && file.get(at) == (byte) 0xFF) {
            int length = Short.toUnsignedInt(file.getShort(at + 2));
            if (file.get(at + 1) == (byte) 0xE1 && isExif(file, at + 4)) {
                return directory(file.slice(at + 10, Math.min(length - 8, file.limit() - at - 10)));
            }
            at += 2 + Math.max(length, 2);
        }
        return 1;
    }

    private static boolean isExif(ByteBuffer file, int at) {
        byte[] mark = new byte[4];
        file.get(at, mark);
        return new String(mark, StandardCharsets.US_ASCII).equals("Exif");
    }

    /** Looks for tag 0x0112 in the first directory of the TIFF structure. */
    private static int directory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int start = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(start));
        for (int i = 0; i < entries; i++) {
            int entry = start + 2 + 12 * i;
            if (tiff.getShort(entry) == 0x0112) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return 1;
    }
}
