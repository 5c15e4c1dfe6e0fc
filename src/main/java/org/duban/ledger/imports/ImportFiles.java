package org.duban.ledger.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the workbook of an import, in pieces small enough for both databases. */
@Component
class ImportFiles {

    private static final int PIECE = 512 * 1024;

    private final JdbcTemplate jdbc;

    ImportFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long importId, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.update(
                        "insert into ledger_import_chunk (import_id, seq, content) values (?, ?, ?)",
                        importId,
                        seq++,
                        piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A temporary copy, which the caller deletes. */
    Path copy(long importId) {
        try {
            Path file = Files.createTempFile("ledger", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                int pieces = count(importId);
                for (int seq = 0; seq < pieces; seq++) {
                    out.write(piece(importId, seq));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(long importId) {
        jdbc.update("delete from ledger_import_chunk where import_id = ?", importId);
    }

    private int count(long importId) {
        Integer count = jdbc.queryForObject(
                "select count(*) from ledger_import_chunk where import_id = ?", Integer.class, importId);
        return count == null ? 0 : count;
    }

    private byte[] piece(long importId, int seq) {
        byte[] piece = jdbc.queryForObject(
                "select content from ledger_import_chunk where import_id = ? and seq = ?", byte[].class, importId, seq);
        return piece == null ? new byte[0] : piece;
    }
}
