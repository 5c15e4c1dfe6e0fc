package org.duban.notification;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.duban.kernel.Actor;

/** What the organisation answers about those who are told: it lies above this module. */
public interface Addressees {

    /** The zone in which digest times and quiet hours are meant. */
    ZoneId zone();

    /** The active ones among the people, by id. */
    Map<Long, Addressee> of(Collection<Long> personIds);

    /** Whether the actor looks after robots and the backlog. */
    boolean mayAdminister(Actor actor);
}
