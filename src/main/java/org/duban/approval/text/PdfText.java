package org.duban.approval.text;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duban.kernel.Refusal;

/** The text of a PDF, page by page until there is enough. */
final class PdfText {

    private PdfText() {}

    static String text(String name, Path content, int longest) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(content.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            StringWriter text = new StringWriter();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages && text.getBuffer().length() < longest; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, text);
            }
            return text.getBuffer()
                    .substring(0, Math.min(longest, text.getBuffer().length()));
        } catch (InvalidPasswordException locked) {
            throw Refusal.field("bodyFile", "approval.file-protected", name);
        }
    }
}
