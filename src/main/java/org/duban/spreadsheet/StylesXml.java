package org.duban.spreadsheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.duban.kernel.Refusal;
import org.xml.sax.Attributes;

/** Which cell styles show a number as a date, and which as a percentage. */
final class StylesXml extends GuardedHandler {

    private static final int STYLES = 100_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private final BitSet percents = new BitSet();
    private boolean inCellStyles;
    private int style;

    boolean isDate(int styleIndex) {
        return dates.get(styleIndex);
    }

    boolean isPercent(int styleIndex) {
        return percents.get(styleIndex);
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" -> remember(attributes);
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    classify(Numbers.orZero(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                // fonts, fills and borders mean nothing to a reader of values
            }
        }
    }

    @Override
    void end(String element) {
        if (element.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private void remember(Attributes attributes) {
        String code = attributes.getValue("formatCode");
        if (code != null && formats.size() < STYLES) {
            formats.put(Numbers.orZero(attributes.getValue("numFmtId")), code);
        }
    }

    private void classify(int formatId) {
        if (style == STYLES) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
        String code = formats.get(formatId);
        if (code == null) {
            code = formatId < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                    ? BuiltinFormats.getBuiltinFormat(formatId)
                    : "";
        }
        dates.set(style, showsDate(formatId, code == null ? "" : code));
        percents.set(style, code != null && code.contains("%"));
        style++;
    }

    /** Formats 27 to 36 and 50 to 58 are dates wherever Excel runs in Chinese, and have no code in the file. */
    private static boolean showsDate(int formatId, String code) {
        return formatId >= 27 && formatId <= 36
                || formatId >= 50 && formatId <= 58
                || DateUtil.isADateFormat(formatId, code)
                || code.contains("年")
                || code.contains("月");
    }
}
