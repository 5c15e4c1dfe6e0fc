package org.duban.inspection.domain;

import org.duban.organization.Viewer;

/** Who may read an inspection. */
public interface InspectionVisibility {

    boolean sees(Inspection inspection, Viewer viewer);
}
