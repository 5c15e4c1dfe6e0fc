package org.duban.inspection.domain;

import java.util.Collection;
import org.duban.kernel.Actor;

/** What the domain tells the process, in the words of the domain. */
public interface InspectionProcess {

    /** They wait for their inspectors from now on. */
    void opened(Collection<Inspection> inspections, Actor actor);

    /** Somebody recorded what was found. */
    void recorded(Inspection inspection, Actor actor);

    /** The clock looks again at what it is to wait for. */
    void clockWoken(Inspection inspection, Actor actor);

    /** Nobody needs to look any more. */
    void withdrawn(Inspection inspection, Actor actor);
}
