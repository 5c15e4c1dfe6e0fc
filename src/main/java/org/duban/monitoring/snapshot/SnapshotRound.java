package org.duban.monitoring.snapshot;

import java.util.concurrent.TimeUnit;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.ledger.query.LedgerDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half hour whether a day has begun somewhere. */
@Component
class SnapshotRound {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRound.class);

    private final Snapshots snapshots;
    private final Campaigns campaigns;
    private final LedgerDays days;

    SnapshotRound(Snapshots snapshots, Campaigns campaigns, LedgerDays days) {
        this.snapshots = snapshots;
        this.campaigns = campaigns;
        this.days = days;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    void look() {
        boolean newDay = false;
        for (Campaign campaign : campaigns.all()) {
            newDay |= take(campaign);
        }
        if (newDay) {
            snapshots.sweep(days.today(null));
        }
    }

    private boolean take(Campaign campaign) {
        try {
            return snapshots.take(campaign);
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException anotherNode) {
            LOG.debug("another node takes the snapshot of campaign {}", campaign.id());
            return false;
        }
    }
}
