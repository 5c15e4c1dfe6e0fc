package org.duban.monitoring.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.ledger.query.LedgerDays;
import org.duban.organization.Directory;
import org.duban.rectification.Items;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything late that is no problem of the ledger: the open tasks whose day has passed, as far as the reader may
 * see what they are about.
 */
@Service
@Transactional(readOnly = true)
public class Lates {

    public static final int PAGE = 50;

    private static final long NO_UNIT = -1;

    private final LateMapper mapper;
    private final Items items;
    private final Directory directory;
    private final LedgerDays days;
    private final CaseGuards guards;

    Lates(LateMapper mapper, Items items, Directory directory, LedgerDays days, CaseGuards guards) {
        this.mapper = mapper;
        this.items = items;
        this.directory = directory;
        this.days = days;
        this.guards = guards;
    }

    /** @param path where the case is shown */
    public record Row(String path, String number, String title, String unitName, LocalDate dueOn, long overdueDays) {}

    /** How many cases of each kind are late; those of which none is are there with zero. */
    public Map<LateKind, Long> counts(BoardFilter filter, long personId) {
        Map<LateKind, Long> counts = new EnumMap<>(LateKind.class);
        Map<String, Long> found = new HashMap<>();
        mapper.counts(query(filter, personId)).forEach(count -> found.put(count.caseType(), count.cases()));
        for (LateKind kind : LateKind.values()) {
            counts.put(kind, found.getOrDefault(kind.key(), 0L));
        }
        return counts;
    }

    /** One page of them, the longest overdue first; one more than a page where there is a next one. */
    public List<Row> rows(LateKind kind, BoardFilter filter, long personId, int page) {
        LateMapper.Query query = query(filter, personId);
        return mapper.rows(query, kind.key(), page * PAGE, PAGE + 1).stream()
                .map(row -> row(row, query.today()))
                .toList();
    }

    private Row row(LateMapper.Row row, LocalDate today) {
        CaseRef shown = row.itemId() == null
                ? new CaseRef(row.caseType(), row.caseId())
                : new CaseRef(Items.CASE_TYPE, row.itemId());
        return new Row(
                guards.of(shown).pathOf(shown.id()),
                row.number(),
                row.title(),
                row.unitName(),
                row.dueOn(),
                today.toEpochDay() - row.dueOn().toEpochDay());
    }

    private LateMapper.Query query(BoardFilter filter, long personId) {
        Long unit = filter.unit();
        List<Long> units = unit == null
                ? List.of()
                : directory.current().findUnit(unit).isPresent()
                        ? List.copyOf(directory.current().withBelow(unit))
                        : List.of(NO_UNIT);
        return new LateMapper.Query(
                LateViewer.of(items.viewer(personId), directory.current()),
                days.today(filter.campaign()),
                filter.campaign(),
                units);
    }
}
