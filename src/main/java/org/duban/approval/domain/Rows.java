package org.duban.approval.domain;

import java.util.List;
import org.duban.approval.ContentRow;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of structured content as they are stored. */
@Component
public class Rows {

    private static final TypeReference<List<ContentRow>> LIST = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String write(List<ContentRow> rows) {
        return json.writeValueAsString(rows);
    }

    public List<ContentRow> read(String stored) {
        return json.readValue(stored, LIST);
    }
}
