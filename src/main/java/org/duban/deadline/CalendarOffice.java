package org.duban.deadline;

import java.time.ZoneId;
import org.duban.kernel.Actor;

/** What the calendar asks the module that knows the people: who keeps it, and where they are. */
public interface CalendarOffice {

    boolean mayKeepCalendar(Actor actor);

    ZoneId zone();
}
