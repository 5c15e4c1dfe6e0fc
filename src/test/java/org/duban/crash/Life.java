package org.duban.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One problem's life as its people drive it through the API. A step whose answer did not come is asked for again
 * under the same key, after the restart: it may have happened or not.
 */
final class Life {

    private static final int STEPS = 10;

    private final County county;
    private final Collection<Acknowledged> acknowledged;
    private final LocalDate today;
    private int step;
    private String key = UUID.randomUUID().toString();
    private long item;

    Life(County county, Collection<Acknowledged> acknowledged, LocalDate today) {
        this.county = county;
        this.acknowledged = acknowledged;
        this.today = today;
    }

    boolean over() {
        return step == STEPS;
    }

    long item() {
        return item;
    }

    void next(Api api) throws IOException, InterruptedException {
        long answered = take(api).get("id").asLong();
        if (step > 0 && answered != item) {
            throw new IllegalStateException("asked about item " + item + ", answered about " + answered);
        }
        item = answered;
        acknowledged.add(new Acknowledged.Command(key, item));
        key = UUID.randomUUID().toString();
        step++;
    }

    private JsonNode take(Api api) throws IOException, InterruptedException {
        return switch (step) {
            case 0 -> api.post(County.LIAISON, "/api/v1/items", key, problem());
            case 1 -> post(api, County.OFFICE, "/confirm", Map.of());
            case 2 -> post(api, County.OFFICE, "/assign", plan());
            case 3 -> post(api, County.HEAD, "/accept", Map.of());
            case 4 -> post(api, County.HANDLER, "/measures", measure());
            case 5 -> post(api, County.HANDLER, "/measures/" + measureId(api) + "/finish", Map.of("text", "Swept"));
            case 6 -> post(api, County.HANDLER, "/claim-completion", Map.of("statement", "Done as planned"));
            case 7 -> post(api, County.HEAD, "/countersign", Map.of("comment", "Agreed"));
            case 8 -> post(api, County.SUPERVISOR, "/verifications", verification(api));
            case 9 -> post(api, County.SUPERVISOR, "/closure", Map.of("comment", "Seen"));
            default -> throw new IllegalStateException("it is over");
        };
    }

    private JsonNode post(Api api, String who, String path, Object body) throws IOException, InterruptedException {
        return api.post(who, "/api/v1/items/" + item + path, key, body);
    }

    private Map<String, Object> problem() {
        return Map.of(
                "campaignId",
                county.campaignId(),
                "description",
                "The yard is not swept " + key,
                "source",
                "public",
                "level",
                "UNIT",
                "aspect",
                "CONDUCT",
                "unitId",
                county.unitId());
    }

    private Map<String, Object> plan() {
        return Map.of(
                "kind", "IMMEDIATE",
                "leadUnitId", county.unitId(),
                "leaderId", county.leaderId(),
                "handlerId", county.handlerId(),
                "goal", "A clean yard",
                "dueOn", today.plusDays(30).toString());
    }

    private Map<String, Object> measure() {
        return Map.of(
                "text",
                "Sweep it",
                "ownerId",
                county.handlerId(),
                "dueOn",
                today.plusDays(10).toString());
    }

    private long measureId(Api api) throws IOException, InterruptedException {
        return api.get(County.HANDLER, "/api/v1/items/" + item)
                .get("measures")
                .get(0)
                .get("id")
                .asLong();
    }

    private Map<String, Object> verification(Api api) throws IOException, InterruptedException {
        String text = "seen clean " + UUID.randomUUID();
        long file = api.upload(County.SUPERVISOR, "note.txt", text).get("id").asLong();
        acknowledged.add(new Acknowledged.Upload(file, sha256(text)));
        return Map.of(
                "method", "SITE_VISIT",
                "heldOn", today.toString(),
                "place", "The yard",
                "peopleMet", "The keeper",
                "findings", "Clean",
                "outcome", "RECTIFIED",
                "evidenceIds", List.of(file));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
