package org.duban.rectification.domain;

import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemState;
import org.duban.rectification.RequestKind;

/** The tasks of the model by the state in which they wait. The names are the element ids. */
public final class ItemTask {

    public static final String CONFIRM_PROBLEM = "task_ConfirmProblem";
    public static final String COMPLETE_REGISTRATION = "task_CompleteRegistration";
    public static final String ASSIGN_ITEM = "task_AssignItem";
    public static final String ACCEPT_ASSIGNMENT = "task_AcceptAssignment";
    public static final String RECTIFY_PROBLEM = "task_RectifyProblem";
    public static final String COUNTERSIGN_COMPLETION = "task_CountersignCompletion";
    public static final String VERIFY_RECTIFICATION = "task_VerifyRectification";
    public static final String CONFIRM_CLOSURE = "task_ConfirmClosure";
    public static final String DECIDE_EXTENSION = "task_DecideExtension";
    public static final String DECIDE_APPEAL = "task_DecideAppeal";

    private ItemTask() {}

    /** The one task that is open in a state of an open item. */
    public static String of(ItemState state) {
        return switch (state) {
            case REGISTERED -> CONFIRM_PROBLEM;
            case INCOMPLETE -> COMPLETE_REGISTRATION;
            case CONFIRMED -> ASSIGN_ITEM;
            case ASSIGNED -> ACCEPT_ASSIGNMENT;
            case IN_RECTIFICATION -> RECTIFY_PROBLEM;
            case CLAIMED -> COUNTERSIGN_COMPLETION;
            case IN_VERIFICATION -> VERIFY_RECTIFICATION;
            case CLOSURE_PROPOSED -> CONFIRM_CLOSURE;
            case CLOSED, CLOSED_BEFORE_DUBAN, VOIDED, MERGED ->
                throw new IllegalStateException("nothing waits in " + state);
        };
    }

    public static String of(RequestKind kind) {
        return kind == RequestKind.EXTENSION ? DECIDE_EXTENSION : DECIDE_APPEAL;
    }

    static String forAction(ItemAction action) {
        return switch (action) {
            case CONFIRM, SEND_BACK_FOR_COMPLETION, MERGE, LINK_PARENT, VOID -> CONFIRM_PROBLEM;
            case COMPLETE_REGISTRATION -> COMPLETE_REGISTRATION;
            case ASSIGN -> ASSIGN_ITEM;
            case ACCEPT, REFUSE -> ACCEPT_ASSIGNMENT;
            case PLAN_MEASURE, REPORT_PROGRESS, FINISH_MEASURE, CLAIM_COMPLETION, COMMIT_RECOVERY -> RECTIFY_PROBLEM;
            case COUNTERSIGN, DECLINE_CLAIM -> COUNTERSIGN_COMPLETION;
            case RECORD_VERIFICATION, SEND_BACK, CLOSE, NAME_OUTSIDER -> VERIFY_RECTIFICATION;
            case ASK_EXTENSION, GRANT_EXTENSION, REFUSE_EXTENSION -> DECIDE_EXTENSION;
            case APPEAL, UPHOLD_APPEAL, REJECT_APPEAL, REASSIGN_REQUEST, WITHDRAW_REQUEST -> DECIDE_APPEAL;
            case CONFIRM_CLOSURE, DECLINE_CLOSURE, REOPEN, URGE, CARRY_OVER, REASSIGN -> CONFIRM_CLOSURE;
        };
    }

    /** Several people could do it, so that one may have claimed it. */
    static boolean shared(ItemAction action) {
        return switch (action) {
            case CONFIRM,
                    SEND_BACK_FOR_COMPLETION,
                    ASSIGN,
                    ACCEPT,
                    REFUSE,
                    COUNTERSIGN,
                    DECLINE_CLAIM,
                    SEND_BACK,
                    CLOSE,
                    CONFIRM_CLOSURE,
                    DECLINE_CLOSURE,
                    UPHOLD_APPEAL,
                    REJECT_APPEAL -> true;
            default -> false;
        };
    }
}
