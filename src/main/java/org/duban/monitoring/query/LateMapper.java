package org.duban.monitoring.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads the open tasks whose day has passed. */
@Mapper
interface LateMapper {

    /** @param units those that are meant, empty for all */
    record Query(
            LateViewer viewer, LocalDate today, @Nullable Long campaign, Collection<Long> units) {}

    record Count(String caseType, long cases) {}

    /** @param itemId the problem that a request is about, on whose page it is shown; null for all else */
    record Row(
            String caseType,
            long caseId,
            LocalDate dueOn,
            String number,
            String title,
            String unitName,
            @Nullable Long itemId) {}

    List<Count> counts(@Param("query") Query query);

    /** The longest overdue first. */
    List<Row> rows(
            @Param("query") Query query,
            @Param("kind") String kind,
            @Param("offset") int offset,
            @Param("limit") int limit);
}
