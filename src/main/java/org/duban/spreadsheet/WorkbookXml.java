package org.duban.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Refusal;
import org.xml.sax.Attributes;

/** The list of sheets, and from which day the workbook counts. */
final class WorkbookXml extends GuardedHandler {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    record Entry(String name, boolean hidden, String relationId) {}

    private final List<Entry> sheets = new ArrayList<>();
    private boolean since1904;

    List<Entry> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            since1904 = "1".equals(value) || "true".equals(value);
        }
        String id = attributes.getValue(RELATIONSHIPS, "id");
        String name = attributes.getValue("name");
        if (element.equals("sheet") && id != null && name != null) {
            String state = attributes.getValue("state");
            sheets.add(new Entry(name, state != null && !state.equals("visible"), id));
        }
        if (sheets.size() > WorkbookLimits.SHEETS) {
            throw Refusal.tooLarge("spreadsheet.unfolds-too-far");
        }
    }
}
