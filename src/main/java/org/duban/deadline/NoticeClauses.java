package org.duban.deadline;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a notice's sentences apart: days, and what is done on them. */
final class NoticeClauses {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000\\uFEFF]+");
    private static final Pattern ENDS = Pattern.compile("[。;!]");
    private static final Pattern PIECE = Pattern.compile("(?:(?<y>\\d{4})年)?(?:(?<m>\\d{1,2})月)?(?<d>\\d{1,2})[日号]"
            + "(?:\\((?<note>[^()]*)\\))?"
            + "|(?<aside>\\([^()]*\\))|(?<to>至|到|[-‐-―~])|(?<verb>放假|休息|上班|补班|工作日)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)(?<day>[一二三四五六日天])");
    private static final Pattern COUNT = Pattern.compile("放假(?:调休|公休)?,?(?:共计|共)?(?<days>\\d{1,2})天");
    private static final Pattern SIGNED = Pattern.compile(".*\\d{4}年\\d{1,2}月\\d{1,2}日(?:\\([^()]*\\))?$");
    private static final Pattern OF_YEAR = Pattern.compile("(?:关于|将)(?<y>\\d{4})年");
    private static final Pattern NO_RULE = Pattern.compile("通知|鼓励");
    private static final String WEEK = "一二三四五六日";
    private static final int LONGEST_HOLIDAY = 20;

    private final int year;
    private final Complaint complaint;

    /** Where what is wrong goes. */
    interface Complaint {
        void about(String code, Object... args);
    }

    /** Days in a row. */
    record Span(LocalDate from, LocalDate to) {

        List<LocalDate> days() {
            return from.datesUntil(to.plusDays(1)).toList();
        }

        boolean reaches(int year) {
            return to.getYear() == year || from.getYear() == year;
        }
    }

    /** @param told how many days it says there are, null where it does not say */
    record Clause(
            String words,
            boolean works,
            List<Span> spans,
            @Nullable Integer told) {}

    NoticeClauses(int year, Complaint complaint) {
        this.year = year;
        this.complaint = complaint;
    }

    List<Clause> of(String text) {
        String plain = ChineseNumerals.toDigits(
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
        List<Clause> clauses = new ArrayList<>();
        List<String> sentences = List.of(ENDS.split(plain));
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = sentences.get(at);
            boolean last = at == sentences.size() - 1;
            if (NO_RULE.matcher(sentence).find()) {
                requireYear(sentence);
            } else if (!last || !SIGNED.matcher(sentence).matches()) {
                clauses.addAll(new Sentence(sentence).clauses());
            }
        }
        return clauses;
    }

    /** Its dates name no year themselves, so that of the title must be the right one. */
    private void requireYear(String introduction) {
        Matcher told = OF_YEAR.matcher(introduction);
        if (told.find() && Integer.parseInt(told.group("y")) != year) {
            complaint.about("deadline.notice-text-of-another-year", told.group("y"), String.valueOf(year));
        }
    }

    /** One sentence while it is read. */
    private final class Sentence {

        private final String words;
        private final List<Clause> clauses = new ArrayList<>();
        private List<Span> spans = new ArrayList<>();
        private boolean joins;

        Sentence(String words) {
            this.words = words;
        }

        List<Clause> clauses() {
            Matcher piece = PIECE.matcher(words);
            while (piece.find()) {
                if (piece.group("d") != null) {
                    day(piece);
                } else if (piece.group("to") != null) {
                    joins = !spans.isEmpty();
                } else if (piece.group("verb") != null) {
                    does(piece);
                }
            }
            if (!spans.isEmpty()) {
                complaint.about("deadline.notice-text-unclear", shown());
            }
            return clauses;
        }

        private void does(Matcher piece) {
            if (!spans.isEmpty()) {
                boolean works = !piece.group("verb").equals("放假")
                        && !piece.group("verb").equals("休息");
                Matcher count = COUNT.matcher(words).region(piece.start(), words.length());
                Integer told = count.lookingAt() ? (Integer) Integer.parseInt(count.group("days")) : null;
                clauses.add(new Clause(shown(), works, List.copyOf(spans), told));
            }
            spans = new ArrayList<>();
            joins = false;
        }

        private void day(Matcher piece) {
            Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (piece.group("m") == null && before == null) {
                return; // the number of a document
            }
            try {
                LocalDate date = dateOf(piece, before);
                weekday(piece.group("note"), date);
                if (joins && before != null) {
                    join(piece, before, date);
                } else {
                    spans.add(new Span(date, date));
                }
            } catch (DateTimeException noSuchDay) {
                complaint.about("deadline.notice-text-no-such-day", shown(), piece.group());
            }
            joins = false;
        }

        private void join(Matcher piece, Span before, LocalDate date) {
            LocalDate to = date.isBefore(before.from())
                            && piece.group("y") == null
                            && before.from().getYear() < year
                    ? date.plusYears(1)
                    : date;
            if (to.isBefore(before.from()) || to.isAfter(before.from().plusDays(LONGEST_HOLIDAY))) {
                complaint.about(
                        "deadline.notice-text-span", shown(), before.from().toString(), to.toString());
                return;
            }
            spans.set(spans.size() - 1, new Span(before.from(), to));
        }

        private LocalDate dateOf(Matcher piece, @Nullable Span before) {
            int of = piece.group("y") != null
                    ? Integer.parseInt(piece.group("y"))
                    : before == null ? year : before.to().getYear();
            int month = piece.group("m") != null || before == null
                    ? Integer.parseInt(piece.group("m"))
                    : before.to().getMonthValue();
            return LocalDate.of(of, month, Integer.parseInt(piece.group("d")));
        }

        private void weekday(@Nullable String note, LocalDate date) {
            Matcher told = WEEKDAY.matcher(note == null ? "" : note);
            Predicate<String> meant = day -> WEEK.indexOf(day.replace('天', '日')) + 1
                    == date.getDayOfWeek().getValue();
            if (told.find() && !meant.test(told.group("day"))) {
                complaint.about("deadline.notice-text-weekday", shown(), date.toString(), told.group());
            }
        }

        private String shown() {
            return words.length() <= 40 ? words : words.substring(0, 40) + "…";
        }
    }
}
