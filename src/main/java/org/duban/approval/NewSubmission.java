package org.duban.approval;

import org.duban.kernel.CaseRef;

/**
 * A submission to be drafted.
 *
 * @param kind a key of the routes file
 * @param unitId the unit in whose name it is submitted; the author holds a post there or above
 * @param content with {@code rows} null, the kind's proposal is taken
 */
public record NewSubmission(String kind, CaseRef subject, long unitId, SubmissionContent content) {}
