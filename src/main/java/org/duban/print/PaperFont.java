package org.duban.print;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** An open font file; close it after the document that it is embedded in was saved. */
record PaperFont(TrueTypeFont font, Closeable file) implements Closeable {

    /** Characters of every text of an office. */
    private static final int[] NEEDED = {0x7684, 0x4E00, 0x529E, 0x7763};

    /**
     * The first font of the file that can be embedded and knows Chinese; empty if none can.
     *
     * @throws IOException if the file is no font
     */
    static Optional<PaperFont> open(Path file) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? ofCollection(file.toFile()) : single(file);
    }

    private static Optional<PaperFont> single(Path file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        if (fits(font)) {
            return Optional.of(new PaperFont(font, font));
        }
        font.close();
        return Optional.empty();
    }

    private static Optional<PaperFont> ofCollection(File file) throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(file);
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        for (TrueTypeFont font : fonts) {
            if (fits(font)) {
                return Optional.of(new PaperFont(font, collection));
            }
        }
        collection.close();
        return Optional.empty();
    }

    private static boolean fits(TrueTypeFont font) throws IOException {
        if (!font.getTableMap().containsKey("glyf") || !font.getTableMap().containsKey("cmap")) {
            return false;
        }
        CmapLookup characters = font.getUnicodeCmapLookup();
        for (int character : NEEDED) {
            if (characters.getGlyphId(character) == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
