package org.duban.kernel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the arguments of a refusal into the reader's language: constants by their label, dates in words. */
@Component
class Arguments {

    private final MessageSource messages;
    private final Dates dates;
    private final ZoneId zone;

    Arguments(MessageSource messages, Dates dates, @Value("${duban.zone:Asia/Shanghai}") ZoneId zone) {
        this.messages = messages;
        this.dates = dates;
        this.zone = zone;
    }

    Object[] inWords(List<?> args, Locale locale) {
        return args.stream().map(arg -> inWords(arg, locale)).toArray();
    }

    private Object inWords(Object arg, Locale locale) {
        if (arg instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            String label = messages.getMessage(key, null, constant.name(), locale);
            return label == null ? constant.name() : label;
        }
        if (arg instanceof Instant at) {
            return dates.instant(at, zone);
        }
        return arg instanceof LocalDate date ? dates.day(date) : arg;
    }
}
