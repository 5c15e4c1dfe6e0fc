package org.duban.approval.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.approval.ContentRow;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over everything that is decided on: title, body, body file, attachments and structured content.
 *
 * <p>Every text is preceded by its length, so that no two contents read alike. The order of attachments and rows
 * counts: people sign what they were shown. An empty value and an absent one are the same.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a version, in hex. */
    static String of(SubmissionVersion version, List<ContentRow> rows) {
        Fingerprint print = new Fingerprint();
        print.add(version.title).add(version.body).add(version.bodyFileName).add(version.bodyFileHash);
        print.count(version.attachments.size());
        version.attachments.forEach(file -> print.add(file.name()).add(file.sha256()));
        print.count(rows.size());
        rows.forEach(print::row);
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void row(ContentRow row) {
        Map<String, String> values = new TreeMap<>();
        row.values().keySet().stream()
                .filter(key -> !row.value(key).isEmpty())
                .forEach(key -> values.put(key, row.value(key)));
        add(row.key());
        count(values.size());
        values.forEach((key, value) -> add(key).add(value));
    }

    private void count(int size) {
        digest.update((size + "#").getBytes(StandardCharsets.US_ASCII));
    }

    private Fingerprint add(@Nullable String text) {
        byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        digest.update(bytes);
        return this;
    }
}
