package org.duban.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What stands in a cell. A formula is what it last came to. */
public sealed interface CellValue {

    CellValue BLANK = new Blank();

    /** The value as a person would read it, trimmed; empty for a blank cell and for an error. */
    String text();

    default boolean isBlank() {
        return text().isEmpty();
    }

    /** The day, for cells that hold a date. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** Nothing. */
    record Blank() implements CellValue {
        @Override
        public String text() {
            return "";
        }
    }

    /** Text, with its line breaks, without blanks around it. */
    record Text(String text) implements CellValue {
        public Text {
            text = text.strip();
        }
    }

    /**
     * A number.
     *
     * @param percent whether the cell shows it as a percentage: {@code 0.8} is read as {@code 80%}
     */
    record Num(double value, boolean percent) implements CellValue {
        @Override
        public String text() {
            BigDecimal shown = BigDecimal.valueOf(value);
            String digits = (percent ? shown.movePointRight(2) : shown)
                    .stripTrailingZeros()
                    .toPlainString();
            return percent ? digits + "%" : digits;
        }
    }

    /** A moment without a zone, from a number with the style of a date. */
    record Date(LocalDateTime value) implements CellValue {
        @Override
        public String text() {
            return value.toLocalDate().atStartOfDay().equals(value)
                    ? value.toLocalDate().toString()
                    : value.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        }

        @Override
        public Optional<LocalDate> date() {
            return Optional.of(value.toLocalDate());
        }
    }

    /** True or false. */
    record Bool(boolean value) implements CellValue {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A formula that failed, with its code ({@code #REF!}). It has no text. */
    record Failed(String code) implements CellValue {
        @Override
        public String text() {
            return "";
        }
    }
}
