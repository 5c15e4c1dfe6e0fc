package org.duban.monitoring.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.campaign.Campaign;
import org.duban.deadline.Deadlines;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.rectification.ItemState;
import org.duban.rectification.Items;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes boards. What a person may see decides what is counted: the office everything, a leader the portfolio,
 * a unit itself. Branches are counted with their party committee.
 */
@Service
@Transactional(readOnly = true)
public class Boards {

    /** The most items that one click urges. */
    public static final int URGED_AT_ONCE = 500;

    private static final List<String> OPEN = Arrays.stream(ItemState.values())
            .filter(ItemState::open)
            .map(Enum::name)
            .toList();

    private final BoardMapper mapper;
    private final Items items;
    private final Directory directory;
    private final Deadlines deadlines;

    Boards(BoardMapper mapper, Items items, Directory directory, Deadlines deadlines) {
        this.mapper = mapper;
        this.items = items;
        this.directory = directory;
        this.deadlines = deadlines;
    }

    public Board of(Campaign campaign, long personId) {
        LocalDate today = deadlines.today(campaign.zone());
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<UnitFigures> figures = mapper.figures(items.viewer(personId), campaign.id(), OPEN, today, sunday);
        UnitFigures total = figures.stream().reduce(UnitFigures.none(0), UnitFigures::plus);
        return new Board(campaign, today, sunday, total, lines(figures));
    }

    /** The items that a click on the unit's line urges: all that are overdue there. */
    public List<Long> overdue(Campaign campaign, long unitId, long personId) {
        Organisation organisation = directory.current();
        boolean alone = organisation.unit(unitId).tier() == Tier.COUNTY;
        Collection<Long> units = alone ? List.of(unitId) : organisation.withBelow(unitId);
        return mapper.overdue(items.viewer(personId), campaign.id(), OPEN, units, URGED_AT_ONCE);
    }

    private List<Board.Line> lines(List<UnitFigures> figures) {
        Organisation organisation = directory.current();
        Map<Unit, UnitFigures> byUnit = new TreeMap<>(Comparator.comparing(Unit::code));
        for (UnitFigures one : figures) {
            Unit unit = committeeOf(organisation.unit(one.unitId()), organisation);
            byUnit.merge(unit, UnitFigures.none(unit.id()).plus(one), UnitFigures::plus);
        }
        return byUnit.entrySet().stream()
                .map(entry -> new Board.Line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Unit committeeOf(Unit unit, Organisation organisation) {
        Unit at = unit;
        while (at.tier() != Tier.PARTY_COMMITTEE && at.tier() != Tier.COUNTY && at.parentId() != null) {
            at = organisation.unit(at.parentId());
        }
        return at;
    }
}
