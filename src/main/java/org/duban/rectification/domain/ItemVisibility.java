package org.duban.rectification.domain;

import org.duban.organization.Viewer;

/** Whether a person may see an item: by participation, post and portfolio. */
public interface ItemVisibility {

    boolean sees(long itemId, Viewer viewer);
}
