package org.duban.ledger.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.deadline.Deadlines;
import org.duban.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Days of a filter as moments: in the time zone of the campaign it names, else of the newest. */
@Component
public class LedgerDays {

    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int silentAfter;

    LedgerDays(
            Campaigns campaigns,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${duban.monitoring.silent-after:10}") int silentAfter) {
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
        this.silentAfter = silentAfter;
    }

    /** Working days without progress after which an item counts as silent. */
    public int silentAfter() {
        return silentAfter;
    }

    public LocalDate today(@Nullable Long campaign) {
        return deadlines.today(zone(campaign));
    }

    /** Whatever moved last before this moment is silent. */
    public Instant silentBefore(@Nullable Long campaign) {
        LocalDate last = calendar.plusWorkingDays(today(campaign), -silentAfter);
        return startOf(calendar.plusWorkingDays(last.plusDays(1), 0), campaign);
    }

    /** When the day begins. */
    public Instant startOf(LocalDate day, @Nullable Long campaign) {
        return day.atStartOfDay(zone(campaign)).toInstant();
    }

    /** The zone that the dates are meant in. */
    public ZoneId zone(@Nullable Long campaign) {
        return campaigns.all().stream()
                .filter(one -> campaign == null || one.id() == campaign)
                .findFirst()
                .map(Campaign::zone)
                .orElse(clock.getZone());
    }
}
