package org.duban.organization.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.organization.ImportFinding;

/** Collects what is wrong or doubtful in one sheet. */
final class Findings {

    private final String sheet;
    private final List<ImportFinding> all = new ArrayList<>();

    Findings(String sheet) {
        this.sheet = sheet;
    }

    void error(int row, String code, String... args) {
        all.add(new ImportFinding(true, code, sheet, row, List.of(args)));
    }

    void warning(int row, String code, String... args) {
        all.add(new ImportFinding(false, code, sheet, row, List.of(args)));
    }

    /** Reports a text that is missing or longer than its column; says whether it is fine. */
    boolean fits(int row, String what, String text, int length) {
        if (text.isEmpty()) {
            error(row, what + "-missing");
        } else if (text.length() > length) {
            error(row, what + "-too-long", String.valueOf(length));
        }
        return !text.isEmpty() && text.length() <= length;
    }

    /** Errors first, then by row. */
    static List<ImportFinding> together(Findings... sheets) {
        return java.util.Arrays.stream(sheets)
                .flatMap(sheet -> sheet.all.stream())
                .sorted(Comparator.comparing(ImportFinding::error).reversed())
                .toList();
    }
}
