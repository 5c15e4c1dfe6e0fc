package org.duban.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version with all it holds.
 *
 * @param body the written text, empty where the body is a file
 * @param bodyFile the uploaded file, null where the body is written
 * @param fileText the text of the uploaded file, to be read in the page
 * @param fingerprint null while it is a draft
 */
public record VersionView(
        int no,
        String title,
        String body,
        @Nullable File bodyFile,
        @Nullable String fileText,
        List<File> attachments,
        @Nullable ContentTable content,
        @Nullable String fingerprint,
        @Nullable Instant sealedAt,
        @Nullable String note) {

    /** A file in the evidence store, at {@code /evidence/{id}}. */
    public record File(long id, String name, String sha256) {}

    /** Structured content as it is shown. */
    public record ContentTable(List<ContentColumn> columns, List<Row> rows) {}

    /**
     * @param cells by column, in words: names instead of codes
     * @param values by column key, canonical
     */
    public record Row(String key, List<String> cells, Map<String, String> values) {}

    /** A version in the list of versions. */
    public record Line(
            int no,
            String title,
            @Nullable String fingerprint,
            @Nullable Instant sealedAt,
            @Nullable String note) {}

    /** The text to be read, wherever it comes from. */
    public String text() {
        return fileText == null ? body : fileText;
    }
}
