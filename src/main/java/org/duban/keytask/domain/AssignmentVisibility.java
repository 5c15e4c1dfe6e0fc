package org.duban.keytask.domain;

import org.duban.organization.Viewer;

/** Answers who sees which assignment; the one rule stands in the query. */
public interface AssignmentVisibility {

    boolean sees(long assignmentId, Viewer viewer);
}
