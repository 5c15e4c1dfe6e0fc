package org.duban.notification.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.duban.kernel.Actor;
import org.duban.notification.Notice;
import org.duban.notification.NoticeCentre;
import org.duban.notification.query.NoticeRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is read in the page goes into no mail any more. */
@Service
@Transactional(readOnly = true)
class OwnNotices implements NoticeCentre {

    private final NoticeRows rows;
    private final NoticeTexts texts;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    OwnNotices(NoticeRows rows, NoticeTexts texts, JdbcTemplate jdbc, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Notice> of(Actor reader, @Nullable Long before, boolean unreadOnly, int limit, Locale locale) {
        return texts.read(rows.of(reader.personId(), before, unreadOnly, limit), reader.personId(), locale);
    }

    @Override
    public long unread(Actor reader) {
        return rows.unread(reader.personId());
    }

    @Override
    @Transactional
    public void markRead(Actor reader, long noticeId) {
        jdbc.update(
                "update notification_notice set read_at = ?, pending = false"
                        + " where id = ? and recipient_id = ? and read_at is null",
                Timestamp.from(clock.instant()),
                noticeId,
                reader.personId());
    }

    @Override
    @Transactional
    public void markAllRead(Actor reader) {
        jdbc.update(
                "update notification_notice set read_at = ?, pending = false"
                        + " where recipient_id = ? and read_at is null",
                Timestamp.from(clock.instant()),
                reader.personId());
    }
}
