package org.duban.notification.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notice;
import org.duban.notification.query.NoticeRow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A notice in words. It names its case only while its reader may still see the case. */
@Component
public class NoticeTexts {

    private final CaseGuards guards;
    private final MessageSource messages;
    private final JsonMapper json;

    NoticeTexts(CaseGuards guards, MessageSource messages, JsonMapper json) {
        this.guards = guards;
        this.messages = messages;
        this.json = json;
    }

    /** The rows in their order, each case looked at once. */
    public List<Notice> read(List<NoticeRow> rows, long reader, Locale locale) {
        Map<CaseRef, Boolean> seen = new HashMap<>();
        return rows.stream()
                .map(row -> notice(row, seen.computeIfAbsent(row.ref(), ref -> guards.maySee(ref, reader)), locale))
                .toList();
    }

    /** The case in a few words; the caller has seen that the reader may see it. */
    public String titleOf(CaseRef ref, Locale locale) {
        return guards.of(ref).titleOf(ref.id(), locale);
    }

    private Notice notice(NoticeRow row, boolean visible, Locale locale) {
        String path = visible ? guards.of(row.ref()).pathOf(row.caseId()) : null;
        return new Notice(
                row.id(), text(row, visible, locale), path, row.fromName(), row.at(), row.read(), row.level());
    }

    private String text(NoticeRow row, boolean visible, Locale locale) {
        if (!visible) {
            return messages.getMessage("notification.hidden", null, locale);
        }
        List<Object> args = new ArrayList<>();
        args.add(titleOf(row.ref(), locale));
        args.addAll(Arrays.asList(json.readValue(row.args(), String[].class)));
        return messages.getMessage("notice." + row.kind(), args.toArray(), locale);
    }
}
