package org.duban.workflow;

/** Draws process instances. The caller has checked that the reader may see the case. */
public interface Diagrams {

    /** The instance, live or ended; names and assignees of people are never part of it. */
    LiveDiagram of(String processInstanceId);
}
