package org.duban.supervision.domain;

import org.duban.kernel.Actor;
import org.duban.supervision.OrderState;

/** What the domain tells the process, in the words of the domain. */
public interface OrderProcess {

    /** The order came to life; it gets a process of its own. */
    void issued(SupervisionOrder order, Actor actor);

    /** Somebody's act moved the order: what waited for that act waits no longer. */
    void left(SupervisionOrder order, OrderState before, Actor actor);

    /** Nothing waits for the order any more. */
    void withdrawn(SupervisionOrder order, Actor actor);

    /** The day of the next stroke is another, or none is to come: the clock waits for that. */
    void clockMoved(SupervisionOrder order, Actor actor);

    /** The clock looks again at what it is to wait for, as if it had struck. */
    void clockWoken(SupervisionOrder order, Actor actor);
}
