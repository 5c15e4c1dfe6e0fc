package org.duban.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The audit trail in words: the message {@code timeline.<action>}, in which {@code {who}} is the actor and every
 * other name in braces a recorded detail. A detail that is a constant is shown by its message
 * ({@code detail.<name>.<constant>}).
 */
@Component
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The newest first. */
    public List<TimelineLine> of(List<AuditEntry> entries, Locale locale) {
        List<TimelineLine> lines = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            AuditEntry entry = entries.get(i);
            lines.add(new TimelineLine(
                    entry.seq(), entry.at(), entry.action(), sentence(entry, locale), entry.details(), entry.hash()));
        }
        return lines;
    }

    private String sentence(AuditEntry entry, Locale locale) {
        // resolved without arguments, so that the braces are not taken for a MessageFormat
        String text = messages.getMessage("timeline." + entry.action(), null, locale);
        for (Map.Entry<String, String> detail : entry.details().entrySet()) {
            text = text.replace("{" + detail.getKey() + "}", shown(detail, locale));
        }
        return text.replace("{who}", entry.actorName());
    }

    private String shown(Map.Entry<String, String> detail, Locale locale) {
        String key = "detail." + detail.getKey() + "." + detail.getValue();
        String named = messages.getMessage(key, null, "", locale);
        return named == null || named.isEmpty() ? detail.getValue() : named;
    }
}
