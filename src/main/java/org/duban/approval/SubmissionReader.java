package org.duban.approval;

import java.util.List;
import java.util.Locale;
import org.duban.audit.TimelineLine;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/**
 * Reads submissions, for people. What the reader may not see is refused as {@code approval.not-found}, like what is
 * not there.
 */
public interface SubmissionReader {

    SubmissionView view(long submissionId, Actor reader, Locale locale);

    /** An earlier version in full. */
    VersionView version(long submissionId, int versionNo, Actor reader, Locale locale);

    SubmissionDiff diff(long submissionId, int fromVersion, int toVersion, Actor reader, Locale locale);

    /** The newest first. */
    List<TimelineLine> timeline(long submissionId, Actor reader, Locale locale);

    SubmissionPage list(SubmissionFilter filter, Actor reader, Locale locale);

    /** Who would be asked if the draft were sent now. */
    RoutePreview preview(long submissionId, Actor reader, Locale locale);

    /** The same before there is a draft. */
    RoutePreview preview(String kind, CaseRef subject, long unitId, Actor author, Locale locale);

    PrintForm printForm(long submissionId, Actor reader, Locale locale);

    /** The kinds that the person may draft. */
    List<KindChoice> kinds(Actor author, Locale locale);

    /** What the person may submit something about. */
    List<SubjectChoice> subjects(Actor author);

    /** The units in whose name the person may submit. */
    List<Ref> units(Actor author);
}
