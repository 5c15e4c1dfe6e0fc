package org.duban.inspection.query;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.deadline.AlertLevel;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.InspectionState;
import org.duban.inspection.RoundLine;
import org.duban.rectification.ItemViewer;
import org.jspecify.annotations.Nullable;

/** Rounds and inspections as rows. The caller has checked that the reader oversees the campaign. */
@Mapper
public interface InspectionRows {

    /** @param subject empty where the reader may not see the item */
    record Row(
            long id,
            String number,
            InspectionKind kind,
            InspectionState state,
            @Nullable Long itemId,
            @Nullable String itemNumber,
            @Nullable String subject,
            long unitId,
            LocalDate dueOn,
            AlertLevel level,
            @Nullable LocalDate heldOn,
            @Nullable Long inspectorId) {}

    record Result(long unitId, int held, int failed) {}

    /** Names of what was drawn from: item numbers. */
    record Name(long id, String name) {}

    List<RoundLine> rounds(
            @Param("campaignId") long campaignId, @Param("roundId") @Nullable Long roundId, @Param("limit") int limit);

    /** Of one round, or of the campaign in one state. */
    List<Row> inspections(
            @Param("campaignId") long campaignId,
            @Param("roundId") @Nullable Long roundId,
            @Param("state") @Nullable String state,
            @Param("viewer") ItemViewer viewer,
            @Param("limit") int limit);

    List<Result> results(@Param("roundId") long roundId);

    List<Name> lots(@Param("roundId") long roundId, @Param("limit") int limit);
}
