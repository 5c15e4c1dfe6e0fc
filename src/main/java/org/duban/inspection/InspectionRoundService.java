package org.duban.inspection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.campaign.Campaign;
import org.duban.campaign.Campaigns;
import org.duban.inspection.domain.Act;
import org.duban.inspection.domain.Draw;
import org.duban.inspection.domain.DrawRule;
import org.duban.inspection.domain.InspectionDesk;
import org.duban.inspection.domain.Lot;
import org.duban.inspection.domain.Period;
import org.duban.inspection.domain.Rounds;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office draws a sample, after it has seen from what and how much. */
@Service
public class InspectionRoundService {

    private final Rounds rounds;
    private final Seeds seeds;
    private final Campaigns campaigns;
    private final Directory directory;
    private final InspectionDesk desk;
    private final Commands commands;

    InspectionRoundService(
            Rounds rounds,
            Seeds seeds,
            Campaigns campaigns,
            Directory directory,
            InspectionDesk desk,
            Commands commands) {
        this.rounds = rounds;
        this.seeds = seeds;
        this.campaigns = campaigns;
        this.directory = directory;
        this.desk = desk;
        this.commands = commands;
    }

    /**
     * How many would be drawn where, without drawing.
     *
     * @throws Refusal {@code inspection.not-found} for whoever does not oversee the campaign
     */
    @Transactional(readOnly = true)
    public List<UnitShare> preview(long campaignId, InspectionKind kind, Actor actor) {
        Campaign campaign = campaign(campaignId, actor);
        Act by = desk.act(actor, campaign);
        Map<Long, Integer> failures = rounds.failures(campaign, by);
        DrawRule rule = rounds.rule(kind);
        Organisation organisation = directory.current();
        // any seed shows how many; which ones is left to the drawing
        Map<Long, List<Lot>> byUnit = Draw.of(kind, 0, rule, rounds.lots(kind, campaign, by)).stream()
                .collect(Collectors.groupingBy(Lot::unitId, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(unit -> new UnitShare(
                        new Ref(
                                unit.getKey(),
                                organisation
                                        .findUnit(unit.getKey())
                                        .map(Unit::name)
                                        .orElse("—")),
                        unit.getValue().size(),
                        unit.getValue().get(0).weight(),
                        kind == InspectionKind.SPOT_CHECK ? 0 : failures.getOrDefault(unit.getKey(), 0),
                        (int) unit.getValue().stream().filter(Lot::drawn).count(),
                        0,
                        0))
                .toList();
    }

    /**
     * Draws: today's own round of reverse checks, or the present half-month's spot checks.
     *
     * @return the round's id
     * @throws Refusal {@code inspection.not-yours} for anybody but the office, {@code inspection.drawn-already},
     *     {@code inspection.nothing-to-draw}, {@code inspection.not-drawn} for look-back reviews
     */
    public long draw(Actor actor, CommandKey key, long campaignId, InspectionKind kind) {
        return commands.once(key, actor, "inspection.DRAW/" + campaignId, () -> {
            Campaign campaign = campaign(campaignId, actor);
            if (!desk.crewOf(campaign).runs(directory.viewer(actor.personId()))) {
                throw Refusal.forbidden("inspection.not-yours");
            }
            if (!kind.drawn()) {
                throw Refusal.field("kind", "inspection.not-drawn");
            }
            Act by = desk.act(actor, campaign);
            Period period = kind == InspectionKind.SPOT_CHECK
                    ? rounds.halfMonthly(campaign, by.today())
                    : rounds.extra(campaign, by.today());
            if (rounds.isDrawn(period)) {
                throw Refusal.conflict("inspection.drawn-already", period.key());
            }
            if (rounds.lots(kind, campaign, by).isEmpty()) {
                throw Refusal.invalid("inspection.nothing-to-draw");
            }
            return rounds.draw(period, seeds.next(), campaign, by).id();
        });
    }

    private Campaign campaign(long id, Actor actor) {
        return campaigns
                .find(id)
                .filter(campaign -> desk.crewOf(campaign).oversees(directory.viewer(actor.personId())))
                .orElseThrow(InspectionDesk::notFound);
    }
}
