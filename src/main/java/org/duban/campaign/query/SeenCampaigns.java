package org.duban.campaign.query;

import java.util.HashMap;
import java.util.Map;
import org.duban.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers, for the length of a transaction, the campaigns that it has read. */
final class SeenCampaigns {

    @Nullable
    Campaign get(long id) {
        return TransactionSynchronizationManager.isSynchronizationActive() ? seen().get(id) : null;
    }

    void put(Campaign campaign) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            seen().put(campaign.id(), campaign);
        }
    }

    private Map<Long, Campaign> seen() {
        Seen seen = (Seen) TransactionSynchronizationManager.getResource(this);
        if (seen == null) {
            seen = new Seen();
            TransactionSynchronizationManager.bindResource(this, seen);
            TransactionSynchronizationManager.registerSynchronization(seen);
        }
        return seen.campaigns;
    }

    private final class Seen implements TransactionSynchronization {

        private final Map<Long, Campaign> campaigns = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(SeenCampaigns.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(SeenCampaigns.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(SeenCampaigns.this);
        }
    }
}
