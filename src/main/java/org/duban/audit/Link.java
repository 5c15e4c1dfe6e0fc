package org.duban.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of an entry that its hash covers. The hash is SHA-256 over the UTF-8 of a JSON object without
 * white space, its keys in alphabetical order: {@code action, actorId, actorName, at, caseId, caseType, details,
 * onBehalfOf, onBehalfOfId, previousHash, seq}; {@code at} as ISO instant, {@code details} as the string stored.
 *
 * @param details the details as canonical JSON
 * @param previousHash the hash of the entry before, or {@link #GENESIS}
 */
record Link(
        CaseRef ref,
        long seq,
        Instant at,
        long actorId,
        String actorName,
        @Nullable Long onBehalfOfId,
        @Nullable String onBehalfOf,
        String action,
        String details,
        String previousHash) {

    /** Stands before the first entry of every chain. */
    static final String GENESIS = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static String canonical(Map<String, String> details) {
        return JSON.writeValueAsString(new TreeMap<>(details));
    }

    String hash() {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        fields.put("action", action);
        fields.put("actorId", actorId);
        fields.put("actorName", actorName);
        fields.put("at", at.toString());
        fields.put("caseId", ref.id());
        fields.put("caseType", ref.type());
        fields.put("details", details);
        fields.put("onBehalfOf", onBehalfOf);
        fields.put("onBehalfOfId", onBehalfOfId);
        fields.put("previousHash", previousHash);
        fields.put("seq", seq);
        return sha256(JSON.writeValueAsString(fields));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
