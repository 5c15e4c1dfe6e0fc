package org.duban.campaign;

import java.util.Locale;

/** A name or a sentence that a template brings in both languages. */
public record Words(String zh, String en) {

    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
