package org.duban.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.deadline.WorkingCalendar;
import org.duban.escalation.Counted;
import org.duban.inspection.InspectionKind;
import org.duban.inspection.query.Population;
import org.duban.rectification.ClosedItem;
import org.duban.rectification.ClosedItems;
import org.duban.rectification.RectificationKind;
import org.springframework.stereotype.Component;

/** Look-back reviews: due so many working days after each closure, by kind. */
@Component
public class Reviews {

    private static final int BATCH = 500;

    /** Working days for a review whose date passed before anybody could open it. */
    private static final int LATE = 5;

    private final Population population;
    private final ClosedItems closedItems;
    private final InspectionDesk desk;
    private final InspectionIds ids;
    private final WorkingCalendar calendar;
    private final InspectionProperties properties;

    Reviews(
            Population population,
            ClosedItems closedItems,
            InspectionDesk desk,
            InspectionIds ids,
            WorkingCalendar calendar,
            InspectionProperties properties) {
        this.population = population;
        this.closedItems = closedItems;
        this.desk = desk;
        this.ids = ids;
        this.calendar = calendar;
        this.properties = properties;
    }

    /** A closed item whose review is near. */
    public record Due(long itemId, int after) {}

    /** Those whose review is due soon and not open yet; not those that nobody reviewed when it was time, long ago. */
    public List<Due> due(Campaign campaign, LocalDate today) {
        List<Due> due = new ArrayList<>();
        InspectionProperties.LookBack lookBack = properties.lookBack();
        for (RectificationKind kind : RectificationKind.values()) {
            Integer after = lookBack.after(kind);
            if (after != null) {
                Instant from = start(campaign, today, -after - lookBack.horizon());
                Instant to = start(campaign, today, lookBack.opened() - after + 1);
                population
                        .forReview(campaign.id(), kind.name(), from, to, BATCH)
                        .forEach(id -> due.add(new Due(id, after)));
            }
        }
        return due;
    }

    /** Opens the review of one closure, in the caller's transaction; nothing where it was reopened meanwhile. */
    public void open(Due due, Campaign campaign, Act by) {
        ClosedItem item = closedItems.hold(due.itemId());
        Instant closed = item.closedAt();
        if (!item.closed() || closed == null) {
            return;
        }
        Counted how = new Counted(closed.atZone(campaign.zone()).toLocalDate(), due.after());
        if (day(how).isBefore(by.today())) {
            how = new Counted(by.today(), LATE);
        }
        Inspection review = Inspection.ofItem(
                ids.next(), InspectionKind.LOOK_BACK_REVIEW, item, desk.crewOf(campaign), null, day(how), by);
        review.counted(how);
        desk.open(List.of(review), campaign, by.actor());
    }

    private LocalDate day(Counted counted) {
        return calendar.plusWorkingDays(counted.from(), counted.days());
    }

    private Instant start(Campaign campaign, LocalDate today, int workingDays) {
        return calendar.plusWorkingDays(today, workingDays)
                .atStartOfDay(campaign.zone())
                .toInstant();
    }
}
