package org.duban.notification;

import org.duban.kernel.Actor;

/** A number that stands in the frame of every page and changes while one looks. A module contributes it as a bean. */
public interface LiveFigure {

    /** Its name in the stream of events. */
    String name();

    long of(Actor reader);
}
