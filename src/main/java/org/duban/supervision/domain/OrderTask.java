package org.duban.supervision.domain;

import org.duban.supervision.OrderAction;
import org.duban.supervision.OrderState;

/** The tasks of the model by the state in which they wait. The names are the element ids. */
public final class OrderTask {

    public static final String RECEIVE = "task_ReceiveOrder";
    public static final String ANSWER = "task_AnswerOrder";
    public static final String REVIEW = "task_ReviewAnswer";

    private OrderTask() {}

    /** The one task that is open in an open state. */
    public static String of(OrderState state) {
        return switch (state) {
            case ISSUED -> RECEIVE;
            case RECEIVED -> ANSWER;
            case ANSWERED -> REVIEW;
            case SETTLED, WITHDRAWN -> throw new IllegalStateException("nothing waits in " + state);
        };
    }

    static String forAction(OrderAction action) {
        return switch (action) {
            case RECEIVE -> RECEIVE;
            case ANSWER, URGE, WITHDRAW -> ANSWER;
            case ACCEPT_ANSWER, SEND_BACK -> REVIEW;
        };
    }
}
