package org.duban.evidence.preview;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as offices send them, and as nobody should. */
public final class SampleFiles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private SampleFiles() {}

    /** What else is done to a document before it is written. */
    interface Change {
        void on(PDDocument document) throws IOException;
    }

    /** Each page has a black square in its upper left quarter. */
    public static byte[] pdf(int pages) throws IOException {
        return pdf(pages, document -> {});
    }

    static byte[] lockedPdf() throws IOException {
        return pdf(
                1,
                document -> document.protect(new StandardProtectionPolicy("secret", "secret", new AccessPermission())));
    }

    /** A few hundred kilobytes that unfold to more than any page needs. */
    static byte[] bomb() throws IOException {
        return pdf(1, document -> {
            try (OutputStream out = stream(document).createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blank = new byte[1024 * 1024];
                for (int i = 0; i < PdfBounds.MOST_BYTES / blank.length + 1; i++) {
                    out.write(blank);
                }
            }
        });
    }

    static byte[] hugePicture() throws IOException {
        return pdf(1, document -> {
            COSStream image = stream(document);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, 60_000);
            image.setInt(COSName.HEIGHT, 60_000);
            try (OutputStream out = image.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[10]);
            }
        });
    }

    static byte[] pdf(int pages, Change change) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.setNonStrokingColor(Color.BLACK);
                    pen.addRect(72, 600, 144, 144);
                    pen.fill();
                }
            }
            change.on(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSStream stream(PDDocument document) {
        COSStream stream = document.getDocument().createCOSStream();
        document.getDocumentCatalog().getCOSObject().setItem("Extra", stream);
        return stream;
    }

    public static byte[] docx(String paragraphs) throws IOException {
        String styles = "<w:styles xmlns:w=\"" + WORD + "\"><w:style w:styleId=\"a1\"><w:name w:val=\"heading 1\"/>"
                + "</w:style></w:styles>";
        String body = "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraphs + "</w:body></w:document>";
        return zip(Map.of("[Content_Types].xml", "<Types/>", "word/styles.xml", styles, "word/document.xml", body));
    }

    /** A picture of one colour. */
    public static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /**
     * A .doc as an office suite wrote it: two headings, a link, two lines of a list, a table of two rows. No library on
     * the class path writes one, so it lies among the resources; LibreOffice 7.4 made it of a page of our own.
     */
    public static byte[] doc() throws IOException {
        try (InputStream content =
                Objects.requireNonNull(SampleFiles.class.getResourceAsStream("/evidence/plan.doc"))) {
            return content.readAllBytes();
        }
    }

    /** Enough of a workbook to be known as one. */
    public static byte[] xlsx() throws IOException {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        }
    }
}
