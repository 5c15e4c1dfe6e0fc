package org.duban.rectification.domain;

import org.duban.kernel.Actor;
import org.duban.rectification.ItemState;

/** What the domain tells the process, in the words of the domain. */
public interface RectificationProcess {

    /** The item came to life in its present state; its process starts there. */
    void entered(RectificationItem item, Actor actor);

    /** The item left a state by somebody's act: what waited for that act waits no longer. */
    void left(RectificationItem item, ItemState before, Actor actor);

    /** The clock has another day to wait for, or none: it looks again. */
    void clockMoved(RectificationItem item, Actor actor);

    /** The ladder or the calendar changed: the clock strikes what has come and looks again. */
    void clockWoken(RectificationItem item, Actor actor);

    /** The item went on by a way that the process does not know: that instance ends with whatever waited in it. */
    void abandoned(String processInstanceId, Actor actor);

    /** The open task waits for other people now. */
    void candidatesChanged(RectificationItem item);
}
