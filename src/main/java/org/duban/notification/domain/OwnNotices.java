package org.duban.notification.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notice;
import org.duban.notification.NoticeCentre;
import org.duban.notification.query.NoticeRow;
import org.duban.notification.query.NoticeRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A notice names its case only while its reader may still see the case. */
@Service
@Transactional(readOnly = true)
class OwnNotices implements NoticeCentre {

    private final NoticeRows rows;
    private final CaseGuards guards;
    private final MessageSource messages;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    OwnNotices(
            NoticeRows rows,
            CaseGuards guards,
            MessageSource messages,
            JdbcTemplate jdbc,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.guards = guards;
        this.messages = messages;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Notice> of(Actor reader, @Nullable Long before, int limit, Locale locale) {
        Map<CaseRef, Boolean> seen = new HashMap<>();
        return rows.of(reader.personId(), before, limit).stream()
                .map(row -> notice(
                        row, seen.computeIfAbsent(row.ref(), ref -> guards.maySee(ref, reader.personId())), locale))
                .toList();
    }

    @Override
    public long unread(Actor reader) {
        return rows.unread(reader.personId());
    }

    @Override
    @Transactional
    public void markRead(Actor reader, long noticeId) {
        jdbc.update(
                "update notification_notice set read_at = ? where id = ? and recipient_id = ? and read_at is null",
                Timestamp.from(clock.instant()),
                noticeId,
                reader.personId());
    }

    @Override
    @Transactional
    public void markAllRead(Actor reader) {
        jdbc.update(
                "update notification_notice set read_at = ? where recipient_id = ? and read_at is null",
                Timestamp.from(clock.instant()),
                reader.personId());
    }

    private Notice notice(NoticeRow row, boolean visible, Locale locale) {
        String path = visible ? guards.of(row.ref()).pathOf(row.caseId()) : null;
        return new Notice(row.id(), text(row, visible, locale), path, row.fromName(), row.at(), row.read());
    }

    private String text(NoticeRow row, boolean visible, Locale locale) {
        if (!visible) {
            return messages.getMessage("notification.hidden", null, locale);
        }
        List<Object> args = new ArrayList<>();
        args.add(guards.of(row.ref()).titleOf(row.caseId(), locale));
        args.addAll(Arrays.asList(json.readValue(row.args(), String[].class)));
        return messages.getMessage("notice." + row.kind(), args.toArray(), locale);
    }
}
