package org.duban.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns 二〇二三年十月十五日 into 2023年10月15日. Leaves everything else as it is. */
public final class ChineseNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern BEFORE_UNIT = Pattern.compile("[〇零○一二三四五六七八九十]+(?=[年月日号季])");

    private ChineseNumerals() {}

    public static String toDigits(String text) {
        Matcher matcher = BEFORE_UNIT.matcher(text);
        return matcher.replaceAll(match -> number(match.group()));
    }

    private static String number(String numeral) {
        String plain = numeral.replace('零', '〇').replace('○', '〇');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            plain.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
        int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
        return String.valueOf(tens * 10 + ones);
    }
}
