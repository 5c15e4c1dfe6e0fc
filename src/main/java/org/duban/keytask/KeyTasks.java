package org.duban.keytask;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.audit.TimelineLine;

/** Reads key tasks and their assignments for one person: what that person may not see is not there. */
public interface KeyTasks {

    /** The case type of every assignment. */
    String CASE_TYPE = "key-task-assignment";

    /** The kind of submission whose approval publishes a list. */
    String KIND = "task-list";

    /** The list in force, if one was published. */
    Optional<PublishedList> published(long campaignId);

    /** The rows of the list in one of its orders. */
    List<KeyTaskGroup> list(long campaignId, ListView view, KeyTaskFilter filter, long personId);

    /** Units by key tasks, the units in the order of their codes. */
    Matrix matrix(long campaignId, KeyTaskFilter filter, long personId);

    /** The assignments behind a number, the earliest due first. */
    List<AssignmentLine> assignments(long campaignId, KeyTaskFilter filter, long personId, int offset, int limit);

    /**
     * What grass-roots units of the campaign are asked for already, whatever campaign asks: every branch for the
     * office, the supervisors and the leading group, else those that the person guides.
     */
    Burden burden(long campaignId, YearMonth month, long personId);

    /**
     * @throws org.duban.kernel.Refusal {@code keytask.no-assignment} if there is none or the person may not see
     *     it; the two are not told apart
     */
    AssignmentView view(long assignmentId, long personId);

    /** What happened to the assignment in sentences, the newest first. The same refusal as {@link #view}. */
    List<TimelineLine> timeline(long assignmentId, long personId, Locale locale);

    boolean visible(long assignmentId, long personId);

    /** For the mapper fragment {@code visibleTo}. */
    KeyTaskViewer viewer(long personId);
}
