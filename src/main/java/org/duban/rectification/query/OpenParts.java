package org.duban.rectification.query;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.rectification.ItemState;
import org.duban.rectification.RequestKind;
import org.jspecify.annotations.Nullable;

/** What is open: the parts that one person plays by name, and what a campaign still has. */
@Mapper
public interface OpenParts {

    /**
     * @param role {@code handler}, {@code leader}, {@code assignee}, {@code measure-owner}, {@code registrant} of what
     *     was sent back for completion, {@code outsider}, or {@code countersigner} whom alone a claim waits for
     */
    record Part(
            long id,
            String role,
            @Nullable Long unitId,
            @Nullable LocalDate dueOn) {}

    /**
     * What an item under way depends on.
     *
     * @param kind {@code LEAD}, {@code SUPPORTING} or {@code OFFICE} unit, or a {@code PERSON}
     * @param unitId the unit's id, or the person's
     */
    record Tie(long id, @Nullable Long unitId, String kind, ItemState state) {}

    /**
     * A request that one person by name is to decide.
     *
     * @param unitId the unit that asked; the other two are those of the campaign
     */
    record Decision(
            long id,
            long itemId,
            RequestKind kind,
            long unitId,
            LocalDate decideBy,
            long officeUnitId,
            long leadingUnitId) {}

    /** @param key the person's candidate key */
    List<Part> of(@Param("personId") long personId, @Param("key") String key);

    List<Tie> ties();

    /** The open requests that wait for this person, by name and not by post. */
    List<Decision> decisionsOf(@Param("personId") long personId);

    /** How many items in these states the campaign has that are not carried over. */
    long openIn(@Param("campaignId") long campaignId, @Param("states") List<String> states);
}
