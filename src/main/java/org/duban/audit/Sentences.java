package org.duban.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The audit trail in words: the message {@code timeline.<action>}, in which {@code {who}} is the actor (and for whom) and every
 * other name in braces a recorded detail. A detail that is a constant is shown by its message
 * ({@code detail.<name>.<constant>}). What was recorded in both languages ({@code step} and {@code stepEn}) is shown
 * in the reader's.
 */
@Component
public class Sentences {

    /** Ends the name of the detail that says in English what the one without it says in Chinese. */
    private static final String ENGLISH = "En";

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
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        for (Map.Entry<String, String> detail : entry.details().entrySet()) {
            String name = detail.getKey();
            String english = entry.details().getOrDefault(name + ENGLISH, detail.getValue());
            String value = chinese ? detail.getValue() : english;
            text = text.replace("{" + name + "}", shown(name, value, locale));
        }
        return text.replace("{who}", who(entry, locale));
    }

    /** The actor; for whoever acted for another both, as the message {@code timeline.for} puts it. */
    private String who(AuditEntry entry, Locale locale) {
        String principal = entry.onBehalfOf();
        return principal == null
                ? entry.actorName()
                : messages.getMessage("timeline.for", new Object[] {entry.actorName(), principal}, locale);
    }

    private String shown(String name, String value, Locale locale) {
        String key = "detail." + name + "." + value;
        String named = messages.getMessage(key, null, "", locale);
        return named == null || named.isEmpty() ? value : named;
    }
}
