package org.duban.spreadsheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes a value of what a cell holds in the file. */
record CellReading(SharedStringsXml strings, StylesXml styles, boolean since1904) {

    CellValue read(String type, int style, String raw) {
        return switch (type) {
            case "s" -> new CellValue.Text(strings.at(Numbers.orZero(raw.strip())));
            case "str", "inlineStr" -> new CellValue.Text(raw);
            case "b" -> new CellValue.Bool(raw.strip().equals("1"));
            case "e" -> new CellValue.Failed(raw.strip());
            case "d" -> moment(raw.strip());
            default -> number(style, raw.strip());
        };
    }

    /** A date written out, as the file format also allows. */
    private static CellValue moment(String raw) {
        try {
            return new CellValue.Date(
                    raw.length() > 10
                            ? LocalDateTime.parse(raw.replace("Z", ""))
                            : LocalDate.parse(raw).atStartOfDay());
        } catch (DateTimeParseException noDate) {
            return new CellValue.Text(raw);
        }
    }

    private CellValue number(int style, String raw) {
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException notANumber) {
            return new CellValue.Text(raw);
        }
        if (!Double.isFinite(value)) {
            return new CellValue.Text(raw);
        }
        if (styles.isDate(style) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904);
            return new CellValue.Date(moment);
        }
        return new CellValue.Num(value, styles.isPercent(style));
    }
}
