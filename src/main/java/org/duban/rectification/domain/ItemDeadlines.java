package org.duban.rectification.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.LadderType;
import org.duban.kernel.CaseRef;
import org.duban.rectification.Items;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;

/** The dates of an item as its clock sees them: its own, and those of its open measures. */
public final class ItemDeadlines {

    /** The type of parts by which a measure's ladder is chosen. */
    public static final String MEASURE = "rectification-measure";

    private ItemDeadlines() {}

    /** @param measures those of the item; done ones are left out */
    public static ClockedCase of(RectificationItem item, List<Measure> measures, ZoneId zone) {
        List<Deadline> dates = new ArrayList<>();
        LocalDate own = item.dueOn();
        if (own != null) {
            dates.add(new Deadline(
                    Deadline.OWN,
                    Items.CASE_TYPE,
                    "",
                    own,
                    item.clock().originalDueOn(),
                    item.clock().struckUntil()));
        }
        for (Measure measure : measures) {
            LocalDate due = measure.dueOn();
            if (due != null && !measure.done()) {
                dates.add(new Deadline(
                        measure.id(),
                        MEASURE,
                        measure.text(),
                        due,
                        measure.clock().originalDueOn(),
                        measure.clock().struckUntil()));
            }
        }
        return new ClockedCase(
                new CaseRef(Items.CASE_TYPE, item.id()), traits(item), zone, item.clock(), List.copyOf(dates));
    }

    /** What ladders may be chosen by. */
    public static Map<String, Set<String>> traitsThereAre(RectificationProperties properties) {
        Set<String> sources = properties.sources().stream()
                .map(RectificationProperties.Source::code)
                .collect(Collectors.toUnmodifiableSet());
        return Map.of(
                "kind",
                LadderType.names(RectificationKind.class),
                "source",
                sources,
                "level",
                LadderType.names(ProblemLevel.class),
                "restricted",
                LadderType.EITHER);
    }

    /** What ladders are chosen by. */
    public static Map<String, String> traits(RectificationItem item) {
        Map<String, String> traits = new LinkedHashMap<>();
        RectificationKind kind = item.kind();
        if (kind != null) {
            traits.put("kind", kind.name());
        }
        traits.put("source", item.problem().source());
        traits.put("level", item.problem().level().name());
        traits.put("restricted", String.valueOf(item.restricted()));
        return traits;
    }
}
