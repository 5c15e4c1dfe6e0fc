package org.duban.ledger.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duban.kernel.Refusal;
import org.duban.ledger.imports.reading.Layout;
import org.duban.ledger.imports.reading.LedgerReader;
import org.duban.ledger.imports.reading.NoLedger;
import org.duban.spreadsheet.Workbook;
import org.duban.spreadsheet.WorkbookLimits;
import org.duban.spreadsheet.WorkbookReader;

/** A workbook that has just arrived, in a temporary file, and found to hold a ledger. */
record Upload(Path file, String sha256, Layout layout, int rows) implements AutoCloseable {

    /**
     * Takes a workbook in and looks at it.
     *
     * @throws Refusal {@code ledger.no-ledger}, or one of the reasons of {@link WorkbookReader}
     */
    static Upload of(InputStream content) {
        Path file = null;
        try {
            file = Files.createTempFile("ledger", ".xlsx");
            String sha256 = save(content, file);
            try (Workbook workbook = WorkbookReader.open(file)) {
                Layout layout = LedgerReader.understand(workbook);
                return new Upload(
                        file,
                        sha256,
                        layout,
                        workbook.sheets().get(layout.sheet()).rowCount());
            }
        } catch (NoLedger none) {
            delete(file);
            throw Refusal.invalid("ledger.no-ledger");
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    private static String save(InputStream content, Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long limit = WorkbookLimits.DEFAULT.fileBytes();
            try (DigestInputStream in = new DigestInputStream(content, digest);
                    var out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[64 * 1024];
                long size = 0;
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    size += got;
                    if (size > limit) {
                        throw Refusal.tooLarge("spreadsheet.file-too-large", limit >> 20);
                    }
                    out.write(buffer, 0, got);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
