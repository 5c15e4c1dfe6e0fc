package org.duban.rectification.query;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The parts that one person plays by name in open items. */
@Mapper
public interface OpenParts {

    /** @param role {@code handler}, {@code leader}, {@code assignee} or {@code measure-owner} */
    record Part(
            long id,
            String role,
            @Nullable Long unitId,
            @Nullable LocalDate dueOn) {}

    List<Part> of(@Param("personId") long personId);
}
