package org.duban.evidence.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.duban.evidence.preview.Preview.Nothing.Why;

/**
 * Looks at what a PDF's streams would unfold to, before any of them is unfolded: a few kilobytes can hold gigabytes.
 * Counting keeps nothing of what it counts.
 */
final class PdfBounds {

    /** An A4 page in colour at 400 dots per inch unfolds to 48 MB. */
    static final long MOST_BYTES = 96L * 1024 * 1024;

    private static final int LONG_LZW = 4 * 1024 * 1024;
    private static final List<COSName> DEFLATED = List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final List<COSName> LZW = List.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION);
    private static final List<COSName> JPEG = List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private PdfBounds() {}

    /** @throws NotShown too large */
    static void check(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                check(stream);
            }
        }
    }

    private static void check(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) && pixels(stream) > MOST_BYTES) {
            throw new NotShown(Why.TOO_LARGE);
        }
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty()) {
            return;
        }
        long packing = filters.stream()
                .filter(each -> DEFLATED.contains(each) || LZW.contains(each))
                .count();
        boolean longLzw = filters.stream().anyMatch(LZW::contains) && stream.getLength() > LONG_LZW;
        boolean unfolds = DEFLATED.contains(filters.get(0)) && inflated(stream) > MOST_BYTES;
        boolean unfoldsAsPicture = JPEG.contains(filters.get(0)) && pictured(stream) > MOST_BYTES;
        if (packing > 1 || longLzw || unfolds || unfoldsAsPicture) {
            throw new NotShown(Why.TOO_LARGE);
        }
    }

    private static List<COSName> filters(COSBase filters) {
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        if (filters instanceof COSArray several) {
            return several.toList().stream()
                    .filter(COSName.class::isInstance)
                    .map(COSName.class::cast)
                    .toList();
        }
        return List.of();
    }

    private static long pixels(COSStream image) {
        long width = Math.max(0, image.getLong(COSName.WIDTH, 0));
        long height = Math.max(0, image.getLong(COSName.HEIGHT, 0));
        boolean mask = image.getBoolean(COSName.IMAGE_MASK, false);
        long bits = mask ? 1 : Math.max(1, image.getLong(COSName.BITS_PER_COMPONENT, 8));
        long components = bits == 1 ? 1 : 3;
        return width > MOST_BYTES || height > MOST_BYTES ? Long.MAX_VALUE : width * height * components * bits / 8;
    }

    private static long inflated(COSStream stream) throws IOException {
        Inflater inflater = new Inflater();
        byte[] packed = new byte[16 * 1024];
        byte[] plain = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = stream.createRawInputStream()) {
            for (int n = in.read(packed); n > 0 && !inflater.finished(); n = in.read(packed)) {
                inflater.setInput(packed, 0, n);
                for (int out = inflater.inflate(plain); out > 0; out = inflater.inflate(plain)) {
                    size += out;
                    if (size > MOST_BYTES) {
                        return size;
                    }
                }
            }
            return size;
        } catch (DataFormatException damaged) {
            return size; // the reader stops there as well
        } finally {
            inflater.end();
        }
    }

    /** By what the picture says of itself, whatever the file says of it. */
    private static long pictured(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream();
                ImageInputStream in = ImageIO.createImageInputStream(raw)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return 3L * reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | RuntimeException damaged) {
                return 0; // not painted either
            } finally {
                reader.dispose();
            }
        }
    }
}
