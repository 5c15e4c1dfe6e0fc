package org.duban.approval.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duban.evidence.WordFields;
import org.duban.kernel.Refusal;

/** The text of a .doc, which cannot be read piece by piece. */
final class OldWord {

    /** In bytes; pictures count. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private final StringBuilder text = new StringBuilder();
    private final WordFields fields = new WordFields();

    private OldWord() {}

    static String text(String name, Path content, int longest) throws IOException {
        if (Files.size(content) > LARGEST) {
            throw Refusal.field("bodyFile", "approval.file-too-large", name, LARGEST / (1024 * 1024));
        }
        try (POIFSFileSystem files = new POIFSFileSystem(content.toFile(), true);
                HWPFDocument document = new HWPFDocument(files.getRoot())) {
            OldWord word = new OldWord();
            word.read(document.getRange(), longest);
            return word.text.substring(0, Math.min(longest, word.text.length()));
        } catch (EncryptedDocumentException locked) {
            throw Refusal.field("bodyFile", "approval.file-protected", name);
        }
    }

    private void read(Range range, int longest) {
        for (int i = 0; i < range.numParagraphs() && text.length() < longest; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isTableRowEnd()) {
                write(paragraph);
            }
        }
    }

    /** What was deleted with its traces kept, or hidden, is no part of what is approved. */
    private void write(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String words = fields.without(run.text());
            if (!run.isVanished() && !run.isMarkedDeleted()) {
                text.append(words.replaceAll("[\\r\\u0007\\u000b]", "\n"));
            }
        }
    }
}
