package org.duban.notification.query;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads notices. */
@Mapper
public interface NoticeRows {

    /** How many somebody has not read. */
    record Unread(long recipientId, long number) {}

    List<NoticeRow> of(
            @Param("recipient") long recipient,
            @Param("before") @Nullable Long before,
            @Param("unreadOnly") boolean unreadOnly,
            @Param("limit") int limit);

    long unread(@Param("recipient") long recipient);

    /** Those of the people who have something unread. */
    List<Unread> unreadOf(@Param("recipients") Collection<Long> recipients);

    /** What a mail is made of: those that are still unread, the newest first. */
    List<NoticeRow> inDelivery(@Param("delivery") long delivery);
}
