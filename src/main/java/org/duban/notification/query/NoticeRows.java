package org.duban.notification.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads the notices of one recipient. */
@Mapper
public interface NoticeRows {

    List<NoticeRow> of(
            @Param("recipient") long recipient, @Param("before") @Nullable Long before, @Param("limit") int limit);

    long unread(@Param("recipient") long recipient);
}
