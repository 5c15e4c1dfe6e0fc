package org.duban.monitoring.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.rectification.ItemViewer;

@Mapper
interface BoardMapper {

    /** The figures of every responsible unit that has open items the viewer may see. */
    List<UnitFigures> figures(
            @Param("viewer") ItemViewer viewer,
            @Param("campaign") long campaignId,
            @Param("open") Collection<String> openStates,
            @Param("today") LocalDate today,
            @Param("sunday") LocalDate sunday);

    /** The overdue items of those units, the longest overdue first. */
    List<Long> overdue(
            @Param("viewer") ItemViewer viewer,
            @Param("campaign") long campaignId,
            @Param("open") Collection<String> openStates,
            @Param("units") Collection<Long> unitIds,
            @Param("limit") int limit);
}
