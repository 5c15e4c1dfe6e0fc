package org.duban.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Recomputes every audit chain from its description: SHA-256 over a JSON object with sorted keys. */
final class ChainCheck {

    private static final JsonMapper JSON = new JsonMapper();

    private ChainCheck() {}

    static List<String> broken(Connection database) throws Exception {
        List<String> complaints = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select case_type, case_id, seq, at, actor_id, actor_name,"
                        + " on_behalf_of_id, on_behalf_of, action, details, previous_hash, hash from audit_entry"
                        + " order by case_type, case_id, seq")) {
            String chain = "";
            String previous = "";
            long seq = 0;
            while (row.next()) {
                String current = row.getString("case_type") + ":" + row.getLong("case_id");
                boolean first = !current.equals(chain);
                chain = current;
                seq = first ? 1 : seq + 1;
                previous = first ? "0".repeat(64) : previous;
                if (row.getLong("seq") != seq
                        || !row.getString("previous_hash").equals(previous)
                        || !row.getString("hash").equals(hash(row))) {
                    complaints.add("the audit chain of " + chain + " is broken at " + row.getLong("seq"));
                }
                previous = row.getString("hash");
            }
        }
        return complaints;
    }

    private static String hash(ResultSet row) throws Exception {
        Map<String, @Nullable Object> entry = new TreeMap<>();
        entry.put("action", row.getString("action"));
        entry.put("actorId", row.getLong("actor_id"));
        entry.put("actorName", row.getString("actor_name"));
        entry.put("at", row.getObject("at", OffsetDateTime.class).toInstant().toString());
        entry.put("caseId", row.getLong("case_id"));
        entry.put("caseType", row.getString("case_type"));
        entry.put("details", row.getString("details"));
        entry.put("onBehalfOf", row.getString("on_behalf_of"));
        entry.put("onBehalfOfId", row.getObject("on_behalf_of_id"));
        entry.put("previousHash", row.getString("previous_hash"));
        entry.put("seq", row.getLong("seq"));
        byte[] json = JSON.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    }
}
