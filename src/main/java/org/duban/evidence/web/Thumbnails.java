package org.duban.evidence.web;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Small JPEGs of pictures. A picture says its size before it is unfolded: one that claims more than
 * {@link #MAX_PIXELS} is not touched, the others are read at a fraction of their size, two at a time.
 */
@Component
class Thumbnails {

    static final long MAX_PIXELS = 120_000_000;
    private static final int EDGE = 320;

    private final Semaphore turns = new Semaphore(2);

    /** The thumbnail; empty for what cannot or must not be unfolded. */
    Optional<byte[]> of(Path picture) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return read(picture)
                    .map(image -> JpegOrientation.of(picture).apply(image))
                    .map(Thumbnails::jpeg);
        } finally {
            turns.release();
        }
    }

    private static Optional<BufferedImage> read(Path picture) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader);
            } catch (IIOException | RuntimeException broken) {
                return Optional.empty(); // the readers answer a damaged picture with either
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width <= 0 || height <= 0 || width * height > MAX_PIXELS) {
            return Optional.empty();
        }
        int step = (int) Math.max(1, Math.min(Math.max(width, height) / EDGE, Math.min(width, height)));
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(fit(reader.read(0, sparse)));
    }

    private static BufferedImage fit(BufferedImage image) {
        double scale = Math.min(1.0, (double) EDGE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setBackground(java.awt.Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
