package org.duban.inspection;

import static org.duban.rectification.ItemStory.key;

import java.util.List;
import java.util.UUID;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.Period;
import org.duban.inspection.domain.Rounds;
import org.duban.kernel.Actor;
import org.duban.rectification.ItemStory;
import org.duban.rectification.VerificationMethod;
import org.duban.testing.TestCounty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the usual parts of an inspection through the services. */
@TestComponent
public class InspectionStory {

    private final ItemStory items;
    private final InspectionService inspections;
    private final InspectionRoundService rounds;
    private final Inspections reading;
    private final Rounds drawing;
    private final InspectionDesk desk;
    private final Campaigns campaigns;
    private final TransactionTemplate transaction;

    InspectionStory(
            ItemStory items,
            InspectionService inspections,
            InspectionRoundService rounds,
            Inspections reading,
            Rounds drawing,
            InspectionDesk desk,
            Campaigns campaigns,
            TransactionTemplate transaction) {
        this.items = items;
        this.inspections = inspections;
        this.rounds = rounds;
        this.reading = reading;
        this.drawing = drawing;
        this.desk = desk;
        this.campaigns = campaigns;
        this.transaction = transaction;
    }

    /** A round of reverse checks, drawn by the office; one a day. */
    public long drawn(TestCounty county) {
        return rounds.draw(county.officeMember(), key(), county.campaignId(), InspectionKind.REVERSE_CHECK);
    }

    /** A reverse check of a closed item, which waits; as many a day as a test needs. */
    public long waiting(TestCounty county) {
        return of(county, round(county));
    }

    /** A round with one reverse check. */
    public long round(TestCounty county) {
        items.closed(county);
        Campaign campaign = campaigns.get(county.campaignId());
        String key = UUID.randomUUID().toString().substring(0, 20);
        Period period = new Period(
                campaign.id(), InspectionKind.REVERSE_CHECK, key, items.today().plusDays(21), null);
        Long round = transaction.execute(
                status -> drawing.draw(period, 1, campaign, desk.act(county.officeMember(), campaign))
                        .id());
        return round == null ? 0 : round;
    }

    /** The first inspection of the round. */
    public long of(TestCounty county, long round) {
        return reading.round(round, county.officeDirector().personId())
                .inspections()
                .get(0)
                .id();
    }

    public NewResult result(Actor inspector, boolean holds) {
        return new NewResult(
                VerificationMethod.UNANNOUNCED_CHECK,
                items.today(),
                "Service hall",
                "Two clerks and a visitor",
                holds ? "Open until the announced hour" : "Closed an hour early again",
                holds,
                List.of(items.file(inspector)));
    }

    public long record(Actor inspector, long inspection, boolean holds) {
        return inspections.record(inspector, key(), inspection, result(inspector, holds));
    }
}
