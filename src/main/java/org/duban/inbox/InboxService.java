package org.duban.inbox;

import java.util.List;
import java.util.Optional;
import org.duban.inbox.query.DoneRow;
import org.duban.inbox.query.Place;
import org.duban.inbox.query.StartedRow;
import org.duban.inbox.query.TaskRow;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;

/** A person's own inbox. Every list holds what waits for the reader or was done by the reader, and nothing else. */
public interface InboxService {

    /** By urgency: the earliest due date first, which puts the overdue ones on top, then the oldest. */
    List<TaskRow> toDo(Actor reader, @Nullable Place after, int limit);

    long count(Actor reader);

    /** What to do next: the most urgent task that nobody else has claimed. */
    Optional<TaskRow> next(Actor reader);

    /** The case of {@link #next}, for modules that lead on to it. */
    default Optional<CaseRef> nextCase(Actor reader) {
        return next(reader).map(TaskRow::ref);
    }

    /** The newest first, those before the given id. Cases that the reader may no longer see are left out. */
    List<DoneRow> done(Actor reader, @Nullable Long before, int limit);

    /** Cases that the reader brought in, the newest first, those before the given case id. */
    List<StartedRow> started(Actor reader, @Nullable Long before, int limit);

    /**
     * Takes a task for oneself, so that others leave it alone.
     *
     * @throws org.duban.kernel.Refusal {@code task.gone} if it does not wait for the actor, {@code
     *     task.claimed-by-another} if somebody else was faster
     */
    void claim(Actor actor, CommandKey key, String taskId);

    /**
     * Lets a claimed task go.
     *
     * @throws org.duban.kernel.Refusal {@code task.not-claimed} if the actor had not claimed it
     */
    void release(Actor actor, CommandKey key, String taskId);
}
