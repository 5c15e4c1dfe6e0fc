package org.duban.monitoring.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SnapshotMapper {

    /**
     * One morning of one campaign.
     *
     * @param begins the first moment of the day
     * @param zone of the campaign's dates
     * @param openStates as stored
     */
    record Morning(
            long campaignId,
            LocalDate day,
            LocalDate sunday,
            Instant begins,
            Instant silentBefore,
            String zone,
            Collection<String> openStates) {}

    boolean taken(@Param("campaignId") long campaignId, @Param("day") LocalDate day);

    @Nullable
    LocalDate latest(@Param("campaignId") long campaignId);

    void remember(@Param("campaignId") long campaignId, @Param("day") LocalDate day);

    /** What is open now. */
    void standing(@Param("morning") Morning morning);

    /** What can be told of a morning in the past from the items as they stand today: all dates, no lost state. */
    void standingOnceUpon(@Param("morning") Morning morning);

    /** What was closed from that moment to the morning. */
    void closures(@Param("morning") Morning morning, @Param("from") Instant from);

    void forgetSnapshots(@Param("before") LocalDate before);

    void forgetStandings(@Param("before") LocalDate before);

    void forgetClosures(@Param("before") LocalDate before);
}
