package org.duban.keytask.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.keytask.KeyTaskFilter;
import org.duban.keytask.KeyTaskViewer;
import org.duban.keytask.PublishedList;
import org.jspecify.annotations.Nullable;

/** Selects for the lists. {@code units} is null for every unit. */
@Mapper
public interface KeyTaskRows {

    @Nullable
    PublishedList published(long campaignId);

    List<TaskRow> tasks(long campaignId);

    List<PartRow> parts(long campaignId);

    /** Per key task and period. */
    List<PeriodRow> periods(
            @Param("campaignId") long campaignId,
            @Param("filter") KeyTaskFilter filter,
            @Param("units") @Nullable Collection<Long> units,
            @Param("viewer") KeyTaskViewer viewer);

    /** Per unit and key task. */
    List<CellRow> cells(
            @Param("campaignId") long campaignId,
            @Param("filter") KeyTaskFilter filter,
            @Param("units") @Nullable Collection<Long> units,
            @Param("viewer") KeyTaskViewer viewer);

    List<AssignmentRow> assignments(
            @Param("campaignId") long campaignId,
            @Param("filter") KeyTaskFilter filter,
            @Param("units") @Nullable Collection<Long> units,
            @Param("viewer") KeyTaskViewer viewer,
            @Param("offset") int offset,
            @Param("limit") int limit);

    List<BurdenRow> burden(
            @Param("units") Collection<Long> units, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<OtherRow> otherRequests(@Param("units") Collection<Long> units);

    /** Assignments of required key tasks of the phase that are not confirmed yet. */
    long unconfirmed(@Param("campaignId") long campaignId, @Param("phase") String phase);

    /** Key tasks with open assignments that name the person as responsible leader. */
    List<LedRow> ledBy(long personId);
}
