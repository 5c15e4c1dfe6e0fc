package org.duban.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.ibatis.cursor.Cursor;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.rectification.ItemViewer;
import org.duban.rectification.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ledger for one person: whatever the filter says, only what that person may see. */
@Service
@Transactional(readOnly = true)
public class Ledger {

    /** Rows of a page unless somebody asks for another number. */
    public static final int PAGE = 50;

    private static final long NO_UNIT = -1;

    private final LedgerMapper mapper;
    private final Items items;
    private final Directory directory;
    private final LedgerDays days;

    Ledger(LedgerMapper mapper, Items items, Directory directory, LedgerDays days) {
        this.mapper = mapper;
        this.items = items;
        this.directory = directory;
        this.days = days;
    }

    /** The page after (or, backwards, before) the place; a token that is not ours starts anew. */
    public LedgerPage page(LedgerFilter filter, long personId, @Nullable String token, boolean backwards, int size) {
        Place place = Place.of(token, filter.order()).orElse(null);
        boolean reversed = backwards && place != null;
        LedgerQuery query = query(filter, personId).page(place, reversed, size + 1);
        List<Long> ids = new ArrayList<>(mapper.pageIds(query));
        boolean more = ids.size() > size;
        if (more) {
            ids.remove(size);
        }
        if (reversed) {
            Collections.reverse(ids);
        }
        List<LedgerRow> rows = rows(query.viewer(), ids);
        boolean before = reversed ? more : place != null;
        boolean after = reversed || more;
        return new LedgerPage(
                rows,
                before && !rows.isEmpty() ? rows.get(0).place(filter.order()).token() : null,
                after && !rows.isEmpty()
                        ? rows.get(rows.size() - 1).place(filter.order()).token()
                        : null);
    }

    /** Those of the items that the person may see, in the order given. */
    public List<LedgerRow> rows(List<Long> ids, long personId) {
        return rows(items.viewer(personId), ids);
    }

    /** The totals, without another query where the page shows all there is. */
    public LedgerTotals totals(LedgerFilter filter, long personId, LedgerPage page) {
        return page.before() == null && page.after() == null
                ? LedgerTotals.of(page.rows().stream()
                        .map(row -> new LedgerCount(row.state(), row.alert(), 1))
                        .toList())
                : totals(filter, personId);
    }

    public LedgerTotals totals(LedgerFilter filter, long personId) {
        return LedgerTotals.of(mapper.counts(query(filter, personId).page(null, false, LedgerTotals.CAP + 1)));
    }

    /** Hands every matching row over, one at a time, in the filter's order, in constant memory. */
    public void export(LedgerFilter filter, long personId, Consumer<ExportRow> writer) {
        try (Cursor<ExportRow> rows = mapper.export(query(filter, personId))) {
            rows.forEach(writer);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<LedgerRow> rows(ItemViewer viewer, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, LedgerRow> found =
                mapper.rows(viewer, ids).stream().collect(Collectors.toMap(LedgerRow::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The question as the mapper is asked it; another module's mapper includes the fragment {@code matching}. */
    public LedgerQuery query(LedgerFilter filter, long personId) {
        return LedgerQuery.of(filter, items.viewer(personId), unitsOf(filter), LedgerQuery.Moments.of(filter, days));
    }

    private Collection<Long> unitsOf(LedgerFilter filter) {
        Organisation organisation = directory.current();
        Long unit = filter.unit();
        if (unit == null) {
            return List.of();
        }
        if (Boolean.TRUE.equals(filter.only())) {
            return List.of(unit);
        }
        return organisation.findUnit(unit).isPresent() ? organisation.withBelow(unit) : List.of(NO_UNIT);
    }
}
