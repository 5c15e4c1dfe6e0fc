package org.duban.notification;

import java.util.List;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** A person's own notices; nobody reads another's. */
public interface NoticeCentre {

    /** All of them, see {@link #of(Actor, Long, boolean, int, Locale)}. */
    default List<Notice> of(Actor reader, @Nullable Long before, int limit, Locale locale) {
        return of(reader, before, false, limit, locale);
    }

    /**
     * The newest first.
     *
     * @param before only those older than the notice of this id; null for the newest
     */
    List<Notice> of(Actor reader, @Nullable Long before, boolean unreadOnly, int limit, Locale locale);

    long unread(Actor reader);

    /** Marks one as read; a notice that is not the reader's stays as it is. */
    void markRead(Actor reader, long noticeId);

    void markAllRead(Actor reader);
}
