package org.duban.monitoring.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.ledger.query.LedgerQuery;
import org.jspecify.annotations.Nullable;

@Mapper
interface BoardMapper {

    /**
     * The moments and days that the numbers depend on.
     *
     * @param mondays the first day of each week of the heat map after the first
     * @param registered the first moment of each bar of the ageing chart but the last
     */
    record Bounds(
            LocalDate today,
            LocalDate sunday,
            Instant silentBefore,
            List<LocalDate> mondays,
            List<Instant> registered) {

        public int later() {
            return mondays.size();
        }

        public int never() {
            return mondays.size() + 1;
        }

        public int oldest() {
            return registered.size();
        }
    }

    /** Everything open that the viewer may see, counted. */
    List<Cell> cells(@Param("query") LedgerQuery query, @Param("by") Grouping by, @Param("bounds") Bounds bounds);

    /** The latest day up to that one for which there is a snapshot, not earlier than the first. */
    @Nullable
    LocalDate snapshotBetween(
            @Param("campaign") @Nullable Long campaign, @Param("first") LocalDate first, @Param("last") LocalDate last);

    /** What the snapshot of the day holds of the units and campaigns that the viewer sees by a post. */
    List<Then> then(@Param("query") LedgerQuery query, @Param("by") Grouping by, @Param("day") LocalDate day);

    /** @param inTimeFirst in time by the date first set */
    record Closed(long unitId, long closed, long inTime, long inTimeFirst) {}

    /** What was closed since that day, by responsible unit, of what the viewer sees by a post. */
    List<Closed> closed(@Param("query") LedgerQuery query, @Param("since") LocalDate since);
}
