package org.duban.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duban.campaign.Campaign;
import org.duban.campaign.CampaignState;
import org.duban.campaign.Campaigns;
import org.duban.inspection.domain.Act;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.InspectionProperties;
import org.duban.inspection.domain.Period;
import org.duban.inspection.domain.Reviews;
import org.duban.inspection.domain.Rounds;
import org.duban.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws the month's reverse checks and the half-month's spot checks, and opens look-back reviews as they come near.
 *
 * <p>Every node does; the first one whose round or review is stored has done it, and the others meet the unique key and
 * leave it at that. Whatever was missed while no node ran is done the next time, as long as its period lasts.
 */
@Component
public class InspectionSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(InspectionSchedule.class);

    private final Campaigns campaigns;
    private final Rounds rounds;
    private final Reviews reviews;
    private final InspectionDesk desk;
    private final Seeds seeds;
    private final InspectionProperties properties;
    private final TransactionTemplate transaction;

    InspectionSchedule(
            Campaigns campaigns,
            Rounds rounds,
            Reviews reviews,
            InspectionDesk desk,
            Seeds seeds,
            InspectionProperties properties,
            TransactionTemplate transaction) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.reviews = reviews;
        this.desk = desk;
        this.seeds = seeds;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** Every campaign: a closure is reviewed after its campaign has ended as well. */
    @Scheduled(fixedDelay = 30, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    public void look() {
        campaigns.all().forEach(this::look);
    }

    public void look(Campaign campaign) {
        LocalDate today = desk.act(Actor.SYSTEM, campaign).today();
        if (campaign.state() == CampaignState.RUNNING) {
            if (properties.reverseCheck().monthly()) {
                draw(rounds.monthly(campaign, today), campaign);
            }
            if (properties.spotCheck().halfMonthly()) {
                draw(rounds.halfMonthly(campaign, today), campaign);
            }
        }
        List<Reviews.Due> due = reviews.due(campaign, today);
        due.forEach(one -> inOneGo(() -> reviews.open(one, campaign, desk.act(Actor.SYSTEM, campaign))));
    }

    /** A period in which there is nothing to draw yet is looked at again later. */
    private void draw(Period period, Campaign campaign) {
        if (rounds.isDrawn(period)) {
            return;
        }
        inOneGo(() -> {
            Act by = desk.act(Actor.SYSTEM, campaign);
            if (!rounds.lots(period.kind(), campaign, by).isEmpty()) {
                rounds.draw(period, seeds.next(), campaign, by);
            }
        });
    }

    private void inOneGo(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherNode) {
            LOG.debug("done by another node", anotherNode);
        }
    }
}
