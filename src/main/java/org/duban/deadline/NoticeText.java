package org.duban.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.deadline.NoticeClauses.Clause;
import org.duban.deadline.NoticeClauses.Span;
import org.duban.kernel.Refusal;

/**
 * Reads a notice as the State Council words it: 元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 What is
 * off and what is worked follows from the verb behind the dates; dates in brackets are explanations. It says everything that
 * is wrong at once, each with its sentence, and gives a notice only if nothing is.
 */
final class NoticeText {

    private static final String TEXT = "file";

    private final int year;
    private final List<Refusal.Field> wrong = new ArrayList<>();
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> worked = new TreeSet<>();

    private NoticeText(int year) {
        this.year = year;
    }

    static YearNotice read(int year, String text) {
        return new NoticeText(year).notice(text);
    }

    private YearNotice notice(String text) {
        new NoticeClauses(year, this::add).of(text).forEach(this::take);
        worked.stream().filter(off::contains).forEach(date -> add("deadline.notice-text-both", date.toString()));
        List<LocalDate> weekdays =
                off.stream().filter(date -> !Weekends.isWeekend(date)).toList();
        if (wrong.isEmpty() && weekdays.isEmpty()) {
            add("deadline.notice-text-without-days");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.fields(wrong);
        }
        return new YearNotice(weekdays, List.copyOf(worked));
    }

    private void take(Clause clause) {
        for (Span span : clause.spans()) {
            span.days().forEach(date -> {
                if (clause.works()) {
                    takeWorked(clause, date);
                } else {
                    takeOff(clause, date);
                }
            });
        }
        long days =
                clause.spans().stream().mapToLong(span -> span.days().size()).sum();
        if (clause.told() != null && clause.told() != days) {
            add("deadline.notice-text-count", clause.words(), days, clause.told());
        }
    }

    /** A holiday may begin in the year before; its weekends there change nothing there. */
    private void takeOff(Clause clause, LocalDate date) {
        if (date.getYear() != year) {
            if (clause.spans().stream().noneMatch(span -> span.reaches(year)) || !Weekends.isWeekend(date)) {
                anotherYear(clause, date);
            }
        } else if (!off.add(date)) {
            add("deadline.notice-text-twice", clause.words(), date.toString());
        }
    }

    private void takeWorked(Clause clause, LocalDate date) {
        if (date.getYear() != year) {
            anotherYear(clause, date);
        } else if (!Weekends.isWeekend(date)) {
            add("deadline.notice-text-on-a-weekday", clause.words(), date.toString());
        } else if (!worked.add(date)) {
            add("deadline.notice-text-twice", clause.words(), date.toString());
        }
    }

    private void anotherYear(Clause clause, LocalDate date) {
        add("deadline.notice-text-another-year", clause.words(), date.toString(), String.valueOf(year));
    }

    private void add(String code, Object... args) {
        wrong.add(new Refusal.Field(TEXT, code, List.of(args)));
    }
}
