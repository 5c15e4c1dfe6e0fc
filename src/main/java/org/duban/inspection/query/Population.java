package org.duban.inspection.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What is drawn from. */
@Mapper
public interface Population {

    /** A closed item and the unit that answers for it. */
    record ItemRow(long id, long unitId) {}

    record CountRow(long unitId, int count) {}

    record VisitRow(long unitId, LocalDate heldOn) {}

    /** Closed in the time span and never drawn since that closure. */
    List<ItemRow> closedItems(
            @Param("campaignId") long campaignId, @Param("from") Instant from, @Param("to") Instant to);

    List<CountRow> failures(@Param("campaignId") long campaignId, @Param("since") Instant since);

    /** Units that lead an open item. */
    List<Long> unitsUnderWay(@Param("campaignId") long campaignId);

    /** When each unit was last visited in the field, by whatever check. */
    List<VisitRow> lastVisits(@Param("campaignId") long campaignId);

    /** Closed in the time span, of that kind, and without a review of that closure. */
    List<Long> forReview(
            @Param("campaignId") long campaignId,
            @Param("kind") String kind,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("limit") int limit);
}
