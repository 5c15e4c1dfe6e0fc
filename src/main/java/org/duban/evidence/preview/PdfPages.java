package org.duban.evidence.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.duban.evidence.preview.Preview.Nothing.Why;
import org.duban.evidence.preview.Preview.Pages.Size;

/** Paints the pages of a PDF, sharp enough for a phone held close, small enough for a slow line. */
final class PdfPages {

    static final int MOST_PAGES = 100;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 2400;
    private static final float QUALITY = 0.78f;

    private PdfPages() {}

    /** The size of each page that is shown; nothing is unfolded. */
    static Preview.Pages outline(Path pdf) throws IOException {
        try (PDDocument document = open(pdf)) {
            PdfBounds.check(document.getDocument());
            List<Size> sizes = new ArrayList<>();
            int all = document.getNumberOfPages();
            for (int no = 0; no < Math.min(all, MOST_PAGES); no++) {
                sizes.add(size(document.getPage(no)));
            }
            if (sizes.isEmpty()) {
                throw new NotShown(Why.DAMAGED);
            }
            return new Preview.Pages(List.copyOf(sizes), all);
        }
    }

    /**
     * One page as a JPEG. The caller has made sure by {@link #outline} that the file is within bounds.
     *
     * @param no from 1
     */
    static byte[] paint(Path pdf, int no) throws IOException {
        try (PDDocument document = open(pdf)) {
            PDPage page = document.getPage(no - 1);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return jpeg(renderer.renderImage(no - 1, scale(box(page)), ImageType.RGB));
        }
    }

    private static PDDocument open(Path pdf) throws IOException {
        try {
            return Loader.loadPDF(pdf.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new NotShown(Why.LOCKED);
        }
    }

    private static Size size(PDPage page) {
        PDRectangle box = box(page);
        float scale = scale(box);
        return new Size(Math.max(1, (int) (box.getWidth() * scale)), Math.max(1, (int) (box.getHeight() * scale)));
    }

    /** As it lies before the reader. */
    private static PDRectangle box(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? new PDRectangle(box.getHeight(), box.getWidth()) : box;
    }

    private static float scale(PDRectangle box) {
        if (!(box.getWidth() > 0 && box.getHeight() > 0)) {
            throw new NotShown(Why.DAMAGED);
        }
        return Math.min(WIDTH / box.getWidth(), HEIGHT / box.getHeight());
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
