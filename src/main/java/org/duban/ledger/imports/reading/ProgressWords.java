package org.duban.ledger.imports.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how far a problem is from the words of its progress and status columns. */
public final class ProgressWords {

    /** Longer text tells a story; only its first words are taken for a verdict. */
    private static final int VERDICT = 14;

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%");
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;！!\\n]");
    private static final List<String> CLOSED = Words.list("state.closed");
    private static final List<String> WAITING = Words.list("state.waiting");
    private static final List<String> DONE = Words.list("state.done");
    private static final List<String> OPEN = Words.list("state.open");
    private static final List<String> YES = Words.list("state.yes");
    private static final List<String> NO = Words.list("state.no");
    private static final List<String> CLOSED_HEADER = Words.list("state.closed-header");

    private ProgressWords() {}

    /**
     * @param status the cell of a status column, which is a verdict
     * @param statusHeader the header of that column: 是 below 是否销号 means struck off
     * @param progress the cell of a progress column, which may tell a story
     */
    public static ReportedState read(String status, String statusHeader, String progress) {
        String verdict = Words.plain(status);
        if (NO.contains(verdict)) {
            return ReportedState.OPEN;
        }
        if (YES.contains(verdict)) {
            return containsAny(statusHeader, CLOSED_HEADER) ? ReportedState.CLOSED : ReportedState.DONE;
        }
        ReportedState fromStatus = ofClause(verdict);
        return verdict.isEmpty() ? ofStory(progress) : fromStatus;
    }

    private static ReportedState ofStory(String progress) {
        String plain = Words.plain(progress);
        if (plain.length() <= VERDICT) {
            return ofClause(plain);
        }
        String[] clauses = CLAUSE.split(progress);
        String first = clauses.length == 0 ? "" : Words.plain(clauses[0]);
        String last = clauses.length == 0 ? "" : Words.plain(clauses[clauses.length - 1]);
        if (containsAny(plain, OPEN)) {
            return ReportedState.OPEN;
        }
        ReportedState fromFirst = first.length() <= VERDICT ? ofClause(first) : ReportedState.OPEN;
        ReportedState fromLast = last.length() <= VERDICT ? ofClause(last) : ReportedState.OPEN;
        return fromFirst.compareTo(fromLast) >= 0 ? fromFirst : fromLast;
    }

    private static ReportedState ofClause(String clause) {
        if (clause.isEmpty() || containsAny(clause, OPEN) || belowHundred(clause)) {
            return ReportedState.OPEN;
        }
        boolean waiting = containsAny(clause, WAITING);
        if (containsAny(clause, CLOSED) && !waiting) {
            return ReportedState.CLOSED;
        }
        return containsAny(clause, DONE) || PERCENT.matcher(clause).find() ? ReportedState.DONE : ReportedState.OPEN;
    }

    private static boolean belowHundred(String clause) {
        Matcher matcher = PERCENT.matcher(clause);
        return matcher.find() && Double.parseDouble(matcher.group(1)) < 100;
    }

    private static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
