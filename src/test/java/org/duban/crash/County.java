package org.duban.crash;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The people of the sample county who live through a problem, with the ids that they have in this database. */
record County(long campaignId, long unitId, long leaderId, long handlerId) {

    static final String LIAISON = "d021";
    static final String OFFICE = "d011";
    static final String HEAD = "d018";
    static final String LEADER = "d019";
    static final String HANDLER = "d024";
    static final String SUPERVISOR = "d012";
    static final List<String> PEOPLE = List.of(LIAISON, OFFICE, HEAD, HANDLER, SUPERVISOR);

    static County of(Api api) throws IOException, InterruptedException {
        JsonNode people = api.get(OFFICE, "/api/v1/organization/people");
        return new County(
                api.get(OFFICE, "/api/v1/campaigns").get(0).get("id").asLong(),
                find(api.get(OFFICE, "/api/v1/organization/units"), "code", "P01"),
                find(people, "username", LEADER),
                find(people, "username", HANDLER));
    }

    /** The id of the object, at whatever depth, whose field has that value. */
    private static long find(JsonNode list, String field, String value) {
        for (JsonNode owner : list.findParents(field)) {
            if (owner.get(field).asString().equals(value)) {
                return owner.get("id").asLong();
            }
        }
        throw new IllegalStateException("no " + field + " " + value);
    }
}
