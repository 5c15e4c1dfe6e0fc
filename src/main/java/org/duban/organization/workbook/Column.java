package org.duban.organization.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duban.spreadsheet.Row;

/** The columns that are understood, each by the words that offices write over it. */
enum Column {
    UNIT_CODE,
    UNIT_NAME,
    TIER,
    PARENT,
    USERNAME,
    PERSON_NAME,
    PERSON_UNIT,
    TITLE,
    PORTFOLIO,
    EMAIL;

    static final List<Column> OF_UNITS = List.of(UNIT_CODE, UNIT_NAME, TIER, PARENT);
    static final List<Column> OF_PEOPLE = List.of(USERNAME, PERSON_NAME, PERSON_UNIT, TITLE, PORTFOLIO, EMAIL);

    /** Where each of the columns stands in a header row; a word that is nearer to a column's meaning wins. */
    static Map<Column, Integer> places(Row row, List<Column> columns) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : columns) {
            List<String> words = Vocabulary.of("column." + column);
            int best = Integer.MAX_VALUE;
            for (int i = 0; i < row.width(); i++) {
                int rank = words.indexOf(Words.header(row.text(i)));
                if (rank >= 0 && rank < best && !places.containsValue(i)) {
                    best = rank;
                    places.put(column, i);
                }
            }
        }
        return places;
    }
}
