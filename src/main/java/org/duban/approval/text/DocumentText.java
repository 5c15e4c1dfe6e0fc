package org.duban.approval.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.duban.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the text out of a body that was uploaded, so that it can be read in the page and compared.
 *
 * <p>Word's newer format is read as a stream and PDF page by page with its parts in a temporary file, both up to a
 * number of characters; only the old binary format is read as a whole, and therefore up to a size.
 */
@Component
public class DocumentText {

    /** Longer texts are cut here: some 300 pages. */
    static final int LONGEST = 400_000;

    private static final Logger LOG = LoggerFactory.getLogger(DocumentText.class);

    /**
     * The paragraphs of the file, one per line; empty for a scan.
     *
     * @param name of the file, its ending set by its content
     * @throws Refusal {@code approval.body-not-a-document}, {@code approval.file-protected},
     *     {@code approval.file-unreadable}
     */
    public String of(String name, Path content) {
        try {
            return tidy(read(name, content));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            LOG.info("the text of {} cannot be read: {}", content.getFileName(), unreadable.toString());
            throw Refusal.field("bodyFile", "approval.file-unreadable", name);
        }
    }

    private static String read(String name, Path content) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "docx" -> WordXml.text(content, LONGEST);
            case "pdf" -> PdfText.text(name, content, LONGEST);
            case "doc", "wps" -> OldWord.text(name, content, LONGEST);
            default -> throw Refusal.field("bodyFile", "approval.body-not-a-document", name);
        };
    }

    private static String tidy(String text) {
        String lines =
                text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ");
        return lines.replaceAll("[ \\t\\u00A0]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
