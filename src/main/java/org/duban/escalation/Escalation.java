package org.duban.escalation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * The ladders of {@code config/escalation.yml}, and what happens when a case comes to one of their steps.
 *
 * <p>A module keeps a {@link CaseClock} in the row of its case. Whenever a date changes it asks {@link #nextOn}, keeps
 * the answer in the clock, and moves the one timer of its process; when the timer fires it calls {@link #strike}.
 */
public interface Escalation {

    /**
     * What the date means today: the level of the last step that was reached; green without a date.
     *
     * @param type the case type, or a type of parts
     * @param traits what ladders are chosen by
     */
    AlertLevel levelOf(String type, Map<String, String> traits, @Nullable LocalDate dueOn, ZoneId zone);

    /**
     * The day of the next step of any of the case's deadlines; a day that has passed where there is something to catch
     * up with. Empty where none is to come, or while the clock is paused.
     */
    Optional<LocalDate> nextOn(ClockedCase clocked);

    /**
     * Takes the steps that have come, in the caller's transaction, with the case locked: tells the audience, brings about
     * what the step says, records it.
     *
     * <p>Where several steps of one deadline have passed at once, it depends on why. Those that the clock waited for (a
     * node was down, a pause was taken back) are all carried out, and people are told once, by the last. Those that it
     * could not wait for (an old ledger that is taken over, another ladder, another calendar) are recorded and only the
     * last is told, quietly: with the day's digest, and with nothing more than that.
     *
     * @return what happened, one per deadline at most; the caller notes it in its clocks
     */
    List<Stroke> strike(ClockedCase clocked);

    /**
     * A date with the time that was left: moved by the working days from the pause to its end.
     *
     * @param counted how the date in force came about, null where somebody set it
     */
    Counted resumed(LocalDate dueOn, @Nullable Counted counted, LocalDate pausedOn, LocalDate today);

    /** The date, by the calendar as it is now. */
    LocalDate dayOf(Counted counted);

    /**
     * Counts a date once more, by the calendar as it is now, and puts it on the case's list if it is another.
     *
     * @param counted how it came about; one that somebody set stays
     */
    LocalDate recounted(CaseRef ref, long part, LocalDate dueOn, @Nullable Counted counted);

    /** Puts a change on the case's list, in the caller's transaction. */
    void changed(
            CaseRef ref,
            long part,
            @Nullable LocalDate before,
            @Nullable LocalDate dueOn,
            DeadlineChange.Why why,
            String reason,
            Actor actor);

    /** The changes of the case's deadlines, the oldest first. The caller has checked that the reader may see the case. */
    List<DeadlineChange> changes(CaseRef ref);
}
