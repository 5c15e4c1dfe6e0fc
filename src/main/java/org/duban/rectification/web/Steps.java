package org.duban.rectification.web;

import java.util.Arrays;
import java.util.List;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemView;

/** The five steps of an item's life with its place on them. */
final class Steps {

    private Steps() {}

    /**
     * @param place {@code done}, {@code current} or {@code todo}
     * @param returns how often the item came back to this step
     */
    record StepView(ItemState.Step step, String place, int returns) {}

    static List<StepView> of(ItemView item) {
        int at = item.state().step().ordinal();
        boolean ended = !item.state().open();
        return Arrays.stream(ItemState.Step.values())
                .map(step -> new StepView(step, place(step.ordinal(), at, ended), returnsTo(step, item)))
                .toList();
    }

    private static String place(int step, int at, boolean ended) {
        if (step < at || (ended && step == at)) {
            return "done";
        }
        return step == at ? "current" : "todo";
    }

    private static int returnsTo(ItemState.Step step, ItemView item) {
        return step == ItemState.Step.RECTIFY ? item.returns() : 0;
    }
}
