package org.duban.inbox.query;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.duban.inbox.DoneBy;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/** Reads the projection. Open tasks are read by the candidate keys of one person, less what excludes the person. */
@Mapper
public interface InboxRows {

    List<TaskRow> toDo(
            @Param("keys") Collection<String> keys,
            @Param("person") long person,
            @Param("after") @Nullable Place after,
            @Param("limit") int limit);

    long count(@Param("keys") Collection<String> keys, @Param("person") long person);

    /** The open task if it waits for the person, else null. */
    @Nullable
    TaskRow task(@Param("id") String id, @Param("keys") Collection<String> keys, @Param("person") long person);

    List<DoneRow> done(@Param("person") long person, @Param("before") @Nullable Long before, @Param("limit") int limit);

    List<StartedRow> started(
            @Param("person") long person, @Param("before") @Nullable Long before, @Param("limit") int limit);

    @Nullable
    DoneBy lastDone(@Param("ref") CaseRef ref, @Param("taskKey") String taskKey);

    @Nullable
    Long claimedBy(@Param("ref") CaseRef ref, @Param("taskKey") String taskKey);
}
