package org.duban.keytask.domain;

import org.duban.keytask.AssignmentAction;
import org.duban.keytask.AssignmentState;

/** The tasks of the model by the state in which they wait. The names are the element ids. */
public final class AssignmentTask {

    public static final String ACCEPT = "task_AcceptKeyTask";
    public static final String CARRY_OUT = "task_CarryOutKeyTask";
    public static final String CONFIRM = "task_ConfirmKeyTask";

    private AssignmentTask() {}

    /** The one task that is open in a state in which something is asked. */
    public static String of(AssignmentState state) {
        return switch (state) {
            case ASSIGNED -> ACCEPT;
            case IN_PROGRESS -> CARRY_OUT;
            case CLAIMED -> CONFIRM;
            case PLANNED, CONFIRMED, WITHDRAWN -> throw new IllegalStateException("nothing waits in " + state);
        };
    }

    static String forAction(AssignmentAction action) {
        return switch (action) {
            case ACCEPT -> ACCEPT;
            case REPORT_PROGRESS, CLAIM_DONE, URGE -> CARRY_OUT;
            case CONFIRM, SEND_BACK -> CONFIRM;
        };
    }
}
