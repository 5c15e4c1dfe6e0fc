package org.duban.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what {@link SubmissionFilter#before()} of the next page is, null if this is the last
 */
public record SubmissionPage(
        List<SubmissionLine> lines, @Nullable Long next) {}
