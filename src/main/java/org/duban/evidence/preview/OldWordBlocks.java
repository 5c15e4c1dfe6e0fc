package org.duban.evidence.preview;

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
import org.duban.evidence.preview.Block.Kind;
import org.duban.evidence.preview.Block.Span;
import org.duban.evidence.preview.Preview.Nothing.Why;

/** The pieces of a .doc, which cannot be read piece by piece and therefore only up to a size. */
final class OldWordBlocks {

    /** In bytes; pictures count. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Blocks blocks = new Blocks();
    private final WordFields fields = new WordFields();
    private boolean inTable;
    private boolean rowOpen;

    static Preview.Document of(Path content) throws IOException {
        if (Files.size(content) > LARGEST) {
            throw new NotShown(Why.TOO_LARGE);
        }
        try (POIFSFileSystem files = new POIFSFileSystem(content.toFile(), true);
                HWPFDocument document = new HWPFDocument(files.getRoot())) {
            OldWordBlocks word = new OldWordBlocks();
            word.read(document.getRange());
            return word.blocks.document();
        } catch (EncryptedDocumentException locked) {
            throw new NotShown(Why.LOCKED);
        }
    }

    private void read(Range range) {
        for (int i = 0; i < range.numParagraphs() && !blocks.full(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            table(paragraph.isInTable());
            if (paragraph.isInTable()) {
                cell(paragraph);
            } else {
                write(paragraph);
                int style = paragraph.getStyleIndex();
                boolean heading = style >= 1 && style <= 9;
                blocks.paragraph(
                        heading ? Kind.HEADING : paragraph.isInList() ? Kind.ITEM : Kind.PARAGRAPH,
                        heading ? style : 0);
            }
        }
    }

    private void table(boolean now) {
        if (now && !inTable) {
            blocks.beginTable();
        } else if (!now && inTable) {
            blocks.endTable();
        }
        inTable = now;
        rowOpen = rowOpen && now;
    }

    /** The mark that ends a cell ends its last paragraph; a row ends with a mark of its own. */
    private void cell(Paragraph paragraph) {
        if (paragraph.isTableRowEnd()) {
            rowOpen = false;
            return;
        }
        if (!rowOpen) {
            blocks.beginRow();
            rowOpen = true;
        }
        write(paragraph);
        if (paragraph.text().endsWith("\u0007")) {
            blocks.endCell();
        } else {
            blocks.paragraph(Kind.PARAGRAPH, 0);
        }
    }

    private void write(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = fields.without(run.text());
            if (!run.isVanished() && !run.isMarkedDeleted()) {
                String words = text.replace('\u000b', '\n').replaceAll("[\\r\\n]+$", "");
                blocks.add(new Span(words, run.isBold(), run.isItalic(), run.getUnderlineCode() != 0));
            }
        }
    }
}
