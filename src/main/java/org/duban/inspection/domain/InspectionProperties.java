package org.duban.inspection.domain;

import java.util.Map;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often what was closed is looked at again, under {@code duban.inspection}. Days are working days. */
@ConfigurationProperties("duban.inspection")
public record InspectionProperties(
        @DefaultValue ReverseCheck reverseCheck,
        @DefaultValue LookBack lookBack,
        @DefaultValue SpotCheck spotCheck) {

    /**
     * @param monthly whether a round is drawn by itself on the first day of each month
     * @param share per cent of each unit's closed items, at least one
     * @param raisedBy per cent more for each check that failed in the unit
     * @param failuresWithin for how many days a failed check counts
     * @param closedWithin how many days back closures are drawn from
     * @param due days until a check is due
     */
    public record ReverseCheck(
            @DefaultValue("true") boolean monthly,
            @DefaultValue("10") int share,
            @DefaultValue("10") int raisedBy,
            @DefaultValue("120") int failuresWithin,
            @DefaultValue("60") int closedWithin,
            @DefaultValue("15") int due) {

        DrawRule rule() {
            return new DrawRule(share, raisedBy, 0, 0);
        }
    }

    /**
     * @param after days from closure to review, by kind; none for a kind that is left out
     * @param opened how many days before its date a review opens
     * @param horizon a closure whose review was due so many days ago or more is left alone: an old ledger floods nobody
     */
    public record LookBack(
            @DefaultValue Map<RectificationKind, Integer> after,
            @DefaultValue("10") int opened,
            @DefaultValue("20") int horizon) {

        public @Nullable Integer after(RectificationKind kind) {
            return after.get(kind);
        }
    }

    /**
     * @param halfMonthly whether a plan is drawn by itself on the first and the sixteenth
     * @param units how many units it visits
     * @param spared for how many days a unit is spared after a visit
     */
    public record SpotCheck(
            @DefaultValue("true") boolean halfMonthly,
            @DefaultValue("3") int units,
            @DefaultValue("20") int spared) {

        DrawRule rule() {
            return new DrawRule(0, 0, units, spared);
        }
    }
}
