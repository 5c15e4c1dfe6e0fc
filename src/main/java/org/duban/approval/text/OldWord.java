package org.duban.approval.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duban.kernel.Refusal;

/** The text of a .doc, which cannot be read piece by piece. */
final class OldWord {

    /** In bytes; pictures count. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private OldWord() {}

    static String text(String name, Path content, int longest) throws IOException {
        if (Files.size(content) > LARGEST) {
            throw Refusal.field("bodyFile", "approval.file-too-large", name, LARGEST / (1024 * 1024));
        }
        try (POIFSFileSystem files = new POIFSFileSystem(content.toFile(), true);
                HWPFDocument document = new HWPFDocument(files.getRoot());
                WordExtractor extractor = new WordExtractor(document)) {
            String text = String.join("\n", extractor.getParagraphText()).replace("\r\n\n", "\n");
            return text.substring(0, Math.min(longest, text.length()));
        } catch (EncryptedDocumentException locked) {
            throw Refusal.field("bodyFile", "approval.file-protected", name);
        }
    }
}
