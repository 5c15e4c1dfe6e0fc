package org.duban.inbox;

/** What a business module tells the inbox about its tasks. One bean per case type. */
public interface CaseTasks {

    String caseType();

    /** Describes a task that waits, or waits still after the case changed. */
    TaskCard cardOf(long caseId, String taskKey);
}
