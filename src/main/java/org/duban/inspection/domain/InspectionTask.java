package org.duban.inspection.domain;

import org.duban.inspection.InspectionKind;

/** The tasks of the model by kind. The names are the element ids. */
public final class InspectionTask {

    public static final String CHECK_CLOSED_ITEM = "task_CheckClosedItem";
    public static final String REVIEW_CLOSURE = "task_ReviewClosure";
    public static final String VISIT_UNIT = "task_VisitUnit";

    private InspectionTask() {}

    public static String of(InspectionKind kind) {
        return switch (kind) {
            case REVERSE_CHECK -> CHECK_CLOSED_ITEM;
            case LOOK_BACK_REVIEW -> REVIEW_CLOSURE;
            case SPOT_CHECK -> VISIT_UNIT;
        };
    }
}
