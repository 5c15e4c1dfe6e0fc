package org.duban.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Refusal;
import org.xml.sax.Attributes;

/** The table of shared text. Readings in small print above the characters are left out. */
final class SharedStringsXml extends GuardedHandler {

    private final WorkbookLimits limits;
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long chars;
    private boolean inText;
    private boolean inReading;

    SharedStringsXml(WorkbookLimits limits) {
        this.limits = limits;
    }

    String at(int index) {
        return index < strings.size() ? strings.get(index) : "";
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {
                // runs carry fonts only
            }
        }
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        if (inText) {
            text.append(buffer, offset, length);
            chars += length;
            if (chars > limits.textChars()) {
                throw Refusal.tooLarge("spreadsheet.too-much-text", limits.textChars());
            }
            if (text.length() > WorkbookLimits.CELL_TEXT) {
                throw Refusal.invalid("spreadsheet.damaged");
            }
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            case "si" -> keep(text.toString());
            default -> {
                // runs carry fonts only
            }
        }
    }

    private void keep(String value) {
        strings.add(value.isEmpty() ? "" : value);
        if (strings.size() > limits.cells()) {
            throw Refusal.tooLarge("spreadsheet.too-many-cells", limits.cells());
        }
    }
}
