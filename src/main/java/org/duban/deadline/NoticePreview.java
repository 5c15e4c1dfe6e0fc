package org.duban.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.deadline.CalendarYear.Day;

/**
 * What an uploaded notice would make of its year.
 *
 * @param applied whether it has been applied; the proposal then equals the present, unless a later one came
 */
public record NoticePreview(long id, String fileName, boolean applied, CalendarYear present, CalendarYear proposed) {

    public int year() {
        return proposed.year();
    }

    /** Working days until now that would be off. */
    public List<LocalDate> becomeOff() {
        return turned(false);
    }

    /** Days off until now that would be worked. */
    public List<LocalDate> becomeWorking() {
        return turned(true);
    }

    public List<LocalDate> changed() {
        return Stream.concat(becomeOff().stream(), becomeWorking().stream())
                .sorted()
                .toList();
    }

    /** Also the first notice of a year changes something where its days are as guessed: they are known then. */
    public boolean changesNothing() {
        return present.known() && becomeOff().isEmpty() && becomeWorking().isEmpty();
    }

    private List<LocalDate> turned(boolean toWorking) {
        List<LocalDate> before = working(present);
        List<LocalDate> after = working(proposed);
        List<LocalDate> turned = new ArrayList<>(toWorking ? after : before);
        turned.removeAll(toWorking ? before : after);
        return List.copyOf(turned);
    }

    private static List<LocalDate> working(CalendarYear year) {
        return year.months().stream()
                .flatMap(month -> month.days().stream())
                .filter(day -> day.kind().works())
                .map(Day::date)
                .toList();
    }
}
