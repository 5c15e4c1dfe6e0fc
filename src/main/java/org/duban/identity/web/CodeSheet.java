package org.duban.identity.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.IssuedCode;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Activation codes as a file for a spreadsheet. The answer to the request that made them is the only copy. */
@Component
class CodeSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it Excel takes UTF-8 for something else

    private final MessageSource messages;
    private final ZoneId zone;

    CodeSheet(MessageSource messages, IdentitySettings settings) {
        this.messages = messages;
        this.zone = settings.zone();
    }

    String csv(List<IssuedCode> codes, Locale locale) {
        Stream<String> head = Stream.of(Stream.of("name", "username", "code", "expires")
                .map(column -> cell(messages.getMessage("identity.codes." + column, null, locale)))
                .collect(Collectors.joining(",")));
        return BYTE_ORDER_MARK
                + Stream.concat(head, codes.stream().map(this::row)).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String row(IssuedCode code) {
        String expires = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .format(code.expiresAt().atZone(zone));
        return Stream.of(code.name(), code.username(), code.code(), expires)
                .map(CodeSheet::cell)
                .collect(Collectors.joining(","));
    }

    /** Quoted; what a spreadsheet would take for a formula becomes text. */
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
