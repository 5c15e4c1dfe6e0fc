package org.duban.ledger.imports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.spreadsheet.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a ledger among the first rows of a sheet, by what its cells mean.
 *
 * <p>One row or two are tried at every place, and the place where most fields are recognised wins. A header
 * must name the problem and three more fields at least.
 */
final class HeaderRecognition {

    private static final int FEWEST_FIELDS = 4;
    private static final int WIDEST = 200;
    private static final List<String> LEAD_WORDS = Words.list("header.lead-word");
    private static final List<String> SHARED_UNIT = Words.list("header.shared-unit");

    /** @param score the sum over all fields of how well they were recognised */
    record Header(int firstRow, int rows, List<String> texts, Columns columns, int score) {}

    private record Claim(int column, LedgerField field, int score) {}

    private HeaderRecognition() {}

    static Optional<Header> find(List<Row> rows) {
        List<Header> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            found.add(header(rows.get(i), null));
            if (i + 1 < rows.size() && rows.get(i + 1).number() == rows.get(i).number() + 1) {
                found.add(header(rows.get(i), rows.get(i + 1)));
            }
        }
        return found.stream()
                .filter(header -> header.columns().has(LedgerField.DESCRIPTION))
                .filter(header -> header.columns().byField().size() >= FEWEST_FIELDS)
                .max(Comparator.comparingInt(Header::score).thenComparingInt(header -> -header.firstRow()));
    }

    private static Header header(Row upper, @Nullable Row lower) {
        int width = Math.min(WIDEST, Math.max(upper.width(), lower == null ? 0 : lower.width()));
        List<String> texts = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            texts.add(joined(upper, lower, column));
            claim(claims, upper, lower, column);
        }
        Map<LedgerField, Integer> columns = assign(claims, texts);
        int score = claims.stream()
                .filter(claim -> Integer.valueOf(claim.column()).equals(columns.get(claim.field())))
                .mapToInt(Claim::score)
                .sum();
        int rows = lower == null ? 1 : 2;
        return new Header(upper.number(), rows, texts, new Columns(columns), lower == null ? score : score - 1);
    }

    private static String joined(Row upper, @Nullable Row lower, int column) {
        String above = flat(upper.text(column));
        String below = lower == null || lower.isContinued(column) ? "" : flat(lower.text(column));
        return above.equals(below) ? above : (above + below).strip();
    }

    private static String flat(String text) {
        return Words.plain(text);
    }

    private static void claim(List<Claim> claims, Row upper, @Nullable Row lower, int column) {
        String above = flat(upper.text(column));
        String below = lower == null || lower.isContinued(column) ? "" : flat(lower.text(column));
        for (LedgerField field : LedgerField.values()) {
            int score = below.isEmpty()
                    ? HeaderWords.score(above, field)
                    : Math.max(HeaderWords.score(above + below, field), HeaderWords.score(below, field) - 5);
            if (score > 0) {
                claims.add(new Claim(column, field, score));
            }
        }
    }

    /** The best claim first; each field and each column is given away once. */
    private static Map<LedgerField, Integer> assign(List<Claim> claims, List<String> texts) {
        Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
        Set<Integer> taken = new HashSet<>();
        claims.sort(Comparator.comparingInt(Claim::score).reversed().thenComparingInt(Claim::column));
        for (Claim claim : claims) {
            if (!columns.containsKey(claim.field()) && taken.add(claim.column())) {
                columns.put(claim.field(), claim.column());
            }
        }
        giveSharedUnit(columns, taken, texts);
        return columns;
    }

    /** Beside 牵头单位, the column 责任单位 names the units that help. */
    private static void giveSharedUnit(Map<LedgerField, Integer> columns, Set<Integer> taken, List<String> texts) {
        Integer unit = columns.get(LedgerField.UNIT);
        boolean lead = unit != null && LEAD_WORDS.stream().anyMatch(texts.get(unit)::contains);
        for (int column = 0; lead && column < texts.size(); column++) {
            if (SHARED_UNIT.contains(texts.get(column)) && !columns.containsKey(LedgerField.SUPPORTING_UNITS)) {
                columns.values().remove(column);
                columns.put(LedgerField.SUPPORTING_UNITS, column);
                taken.add(column);
            }
        }
    }
}
