package org.duban.monitoring.snapshot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.duban.campaign.Campaign;
import org.duban.ledger.query.LedgerDays;
import org.duban.rectification.ItemState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the snapshots. The row that says that one was taken is written first, so that of two nodes one takes it. */
@Service
public class Snapshots {

    private static final List<String> OPEN = Arrays.stream(ItemState.values())
            .filter(ItemState::open)
            .map(Enum::name)
            .toList();

    /** Closures that the first snapshot of a ledger counts. */
    private static final int FIRST_WEEKS = 4;

    private static final int KEPT_DAYS = 60;

    private final SnapshotMapper mapper;
    private final LedgerDays days;

    Snapshots(SnapshotMapper mapper, LedgerDays days) {
        this.mapper = mapper;
        this.days = days;
    }

    /**
     * Takes the campaign's snapshot of today, unless there is one.
     *
     * @return whether it was taken now
     */
    @Transactional
    public boolean take(Campaign campaign) {
        LocalDate today = days.today(campaign.id());
        if (mapper.taken(campaign.id(), today)) {
            return false;
        }
        LocalDate latest = mapper.latest(campaign.id());
        mapper.remember(campaign.id(), today);
        SnapshotMapper.Morning morning = morning(campaign, today, days.silentBefore(campaign.id()));
        mapper.standing(morning);
        mapper.closures(morning, days.startOf(latest == null ? today.minusWeeks(FIRST_WEEKS) : latest, campaign.id()));
        return true;
    }

    /** For a ledger that was brought along: a morning of the past, as far as the rows of today tell of it. */
    @Transactional
    public void reconstruct(Campaign campaign, LocalDate day) {
        mapper.remember(campaign.id(), day);
        Instant begins = days.startOf(day, campaign.id());
        SnapshotMapper.Morning morning =
                morning(campaign, day, begins.minus(Duration.ofDays(days.silentAfter() * 7L / 5)));
        mapper.standingOnceUpon(morning);
        mapper.closures(morning, days.startOf(day.minusWeeks(1), campaign.id()));
    }

    /** Forgets what no trend looks at any more. */
    @Transactional
    public void sweep(LocalDate today) {
        LocalDate before = today.minusDays(KEPT_DAYS);
        mapper.forgetClosures(before);
        mapper.forgetStandings(before);
        mapper.forgetSnapshots(before);
    }

    private SnapshotMapper.Morning morning(Campaign campaign, LocalDate day, Instant silentBefore) {
        return new SnapshotMapper.Morning(
                campaign.id(),
                day,
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                days.startOf(day, campaign.id()),
                silentBefore,
                campaign.zone().getId(),
                OPEN);
    }
}
