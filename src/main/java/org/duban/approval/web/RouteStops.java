package org.duban.approval.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.approval.StepView;

/** The runs of the steps as the stepper shows them. */
final class RouteStops {

    private RouteStops() {}

    /** @param former earlier runs of the same step, the newest first */
    public record Stop(StepView step, List<StepView> former) {}

    /** By position, each step's last run with the runs before it. */
    static List<Stop> of(List<StepView> runs) {
        Map<Integer, List<StepView>> byPosition = new TreeMap<>();
        runs.forEach(run -> byPosition
                .computeIfAbsent(run.position(), at -> new ArrayList<>())
                .add(run));
        List<Stop> stops = new ArrayList<>();
        for (List<StepView> sameStep : byPosition.values()) {
            sameStep.sort(Comparator.comparing(StepView::current)
                    .thenComparing(StepView::run)
                    .reversed());
            stops.add(new Stop(sameStep.get(0), List.copyOf(sameStep.subList(1, sameStep.size()))));
        }
        return stops;
    }
}
