package org.duban.rectification.query;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What is open: the parts that one person plays by name, and what a campaign still has. */
@Mapper
public interface OpenParts {

    /** @param role {@code handler}, {@code leader}, {@code assignee} or {@code measure-owner} */
    record Part(
            long id,
            String role,
            @Nullable Long unitId,
            @Nullable LocalDate dueOn) {}

    List<Part> of(@Param("personId") long personId);

    /** How many items in these states the campaign has that are not carried over. */
    long openIn(@Param("campaignId") long campaignId, @Param("states") List<String> states);
}
