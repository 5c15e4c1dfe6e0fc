package org.duban.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.ledger.LedgerItems;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
@Import(LedgerItems.class)
class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 20);

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void whatLooksOddIsFoundByThoseWhoOverseeAndByNobodyElse() {
        long odd = rows.add(county, row -> row.due(DAY, AlertLevel.GREEN));
        rows.add(county, row -> row.due(DAY, AlertLevel.GREEN));
        jdbc.update(
                "insert into rectification_flag (item_id, kind, part, found_at) values (?, 'QUICK_CLAIM', 'claim',"
                        + " current_timestamp)",
                odd);
        LedgerFilter flagged = new LedgerFilterBuilder()
                .campaign(county.campaignId())
                .mark(ItemMark.FLAGGED)
                .build();

        assertThat(forwards(flagged, county.officeMember())).containsExactly(odd);
        assertThat(forwards(flagged, county.head())).isEmpty();
    }

    @Test
    void showsWhatIsOpenTheFirstDueFirstAndWhatIsNeverDueLast() {
        long never = rows.add(county, row -> row.due(null, AlertLevel.GREEN));
        long late = rows.add(county, row -> row.due(DAY.plusDays(3), AlertLevel.GREEN));
        long soon = rows.add(county, row -> row.due(DAY, AlertLevel.YELLOW));
        rows.add(county, row -> row.in(ItemState.CLOSED));
        rows.add(county, row -> row.in(ItemState.VOIDED));

        assertThat(ids(here(Map.of()))).containsExactly(soon, late, never);
    }

    static Stream<LedgerOrder> orders() {
        return Stream.of(LedgerSort.values())
                .flatMap(sort -> Stream.of(new LedgerOrder(sort, true), new LedgerOrder(sort, false)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pagesNeitherSkipNorRepeatInAnyOrderAndReadTheSameBackwards(LedgerOrder order) {
        List<Long> added = new ArrayList<>();
        IntStream.range(0, 23)
                .forEach(n -> added.add(
                        rows.add(county, row -> row.due(n % 4 == 0 ? null : DAY.plusDays(n % 3), AlertLevel.GREEN)
                                .ledBy(n % 2 == 0 ? county.bureau() : county.branch())
                                .aged(n % 5))));
        for (String state : List.of("", "ALL", "IN_RECTIFICATION")) {
            LedgerFilter filter = here(Map.of("sort", order.words(), "state", state));
            List<Long> forwards = forwards(filter, county.officeMember());
            assertThat(forwards).containsExactlyInAnyOrderElementsOf(added).doesNotHaveDuplicates();
            assertThat(backwards(filter, county.officeMember())).isEqualTo(forwards.subList(0, 20));
        }
    }

    @Test
    void aRowThatIsClosedBetweenTwoPagesMakesNoOtherRowDisappear() {
        List<Long> added = IntStream.range(0, 6)
                .mapToObj(n -> rows.add(county, row -> row.due(DAY.plusDays(n), AlertLevel.GREEN)))
                .toList();
        LedgerFilter filter = here(Map.of());
        LedgerPage first = ledger.page(filter, county.officeMember().personId(), null, false, 3);
        rows.close(added.get(0));
        rows.close(added.get(2));

        LedgerPage second = ledger.page(filter, county.officeMember().personId(), first.after(), false, 3);

        assertThat(second.rows()).extracting(LedgerRow::id).containsExactlyElementsOf(added.subList(3, 6));
        assertThat(second.after()).isNull();
    }

    @Test
    void everyFilterNarrows() {
        rows.add(county, row -> row);
        long one = rows.add(county, row -> row.about(Aspect.THEORY)
                .from("audit")
                .of(RectificationKind.STAGED)
                .ledBy(county.branch())
                .due(DAY.plusDays(40), AlertLevel.RED)
                .returned(2)
                .saying("Half of the invoices bear 100% of the signatures"));

        assertThat(ids(here(Map.of()))).hasSize(2);
        for (Map<String, String> condition : List.of(
                Map.of("aspect", "THEORY"),
                Map.of("source", "audit"),
                Map.of("kind", "STAGED"),
                Map.of("unit", String.valueOf(county.branch())),
                Map.of("alert", "RED"),
                Map.of("mark", "RETURNED"),
                Map.of("mark", "RETURNED_TWICE"),
                Map.of("dueFrom", DAY.plusDays(40).toString()),
                Map.of(
                        "dueFrom",
                        DAY.plusDays(39).toString(),
                        "dueTo",
                        DAY.plusDays(41).toString()),
                Map.of("q", "INVOICES"),
                Map.of("q", "100%"),
                Map.of("q", "T-" + one))) {
            assertThat(ids(here(condition))).as(condition.toString()).containsExactly(one);
        }
        for (Map<String, String> condition : List.of(
                Map.of("handler", "1"),
                Map.of("leader", "1"),
                Map.of("q", "1_0%"),
                Map.of("q", "!"),
                Map.of("unit", "1"),
                Map.of("state", "CLOSED"))) {
            assertThat(ids(here(condition))).as(condition.toString()).isEmpty();
        }
    }

    @Test
    void aUnitMeansThoseBelowToo() {
        long above = rows.add(county, row -> row);
        long below = rows.add(county, row -> row.ledBy(county.branch()));
        String bureau = String.valueOf(county.bureau());

        assertThat(ids(here(Map.of("unit", bureau)))).containsExactlyInAnyOrder(above, below);
        assertThat(ids(here(Map.of("unit", bureau, "only", "true")))).containsExactly(above);
        assertThat(ids(here(Map.of("unit", String.valueOf(county.otherBureau())))))
                .isEmpty();
    }

    @Test
    void totalsCountWhatTheFilterMatches() {
        rows.add(county, row -> row.due(DAY, AlertLevel.RED));
        rows.add(county, row -> row.in(ItemState.ASSIGNED));
        rows.add(county, row -> row.in(ItemState.CLOSED));

        LedgerTotals open = ledger.totals(here(Map.of()), county.officeMember().personId());
        LedgerTotals all = ledger.totals(
                here(Map.of("state", "ALL")), county.officeMember().personId());

        assertThat(open.items()).isEqualTo(2);
        assertThat(open.byAlert()).containsEntry(AlertLevel.RED, 1L).containsEntry(AlertLevel.GREEN, 1L);
        assertThat(all.byState())
                .containsOnly(
                        Map.entry(ItemState.IN_RECTIFICATION, 1L),
                        Map.entry(ItemState.ASSIGNED, 1L),
                        Map.entry(ItemState.CLOSED, 1L));
        assertThat(all.capped()).isFalse();
    }

    @Test
    void nobodySeesInAnyWayWhatTheyMayNot() {
        rows.add(county, row -> row);
        rows.add(county, LedgerItems.Row::restrictedOne);
        LedgerFilter all = here(Map.of("state", "ALL"));

        assertThat(seen(all, county.head())).isOne();
        assertThat(seen(all, county.unitLeader())).isOne();
        assertThat(seen(all, county.officeDirector())).isEqualTo(2);
        for (Actor stranger : List.of(
                county.otherHead(),
                county.otherHandler(),
                county.member(),
                county.outsider(),
                counties.build().officeDirector())) {
            assertThat(seen(all, stranger)).as(stranger.name()).isZero();
        }
    }

    /** The number of rows, having found the same by page, by totals, by ids and by export. */
    private int seen(LedgerFilter filter, Actor viewer) {
        List<Long> office = ledger.page(filter, county.officeDirector().personId(), null, false, 50).rows().stream()
                .map(LedgerRow::id)
                .toList();
        List<Long> page = forwards(filter, viewer);
        List<ExportRow> exported = new ArrayList<>();
        ledger.export(filter, viewer.personId(), exported::add);
        assertThat(exported).hasSameSizeAs(page);
        assertThat(ledger.totals(filter, viewer.personId()).items()).isEqualTo(page.size());
        assertThat(ledger.rows(office, viewer.personId()))
                .extracting(LedgerRow::id)
                .isEqualTo(page);
        return page.size();
    }

    private List<Long> ids(LedgerFilter filter) {
        return forwards(filter, county.officeMember());
    }

    private List<Long> forwards(LedgerFilter filter, Actor viewer) {
        List<Long> read = new ArrayList<>();
        @Nullable String place = null;
        do {
            LedgerPage page = ledger.page(filter, viewer.personId(), place, false, 5);
            page.rows().forEach(row -> read.add(row.id()));
            place = page.after();
        } while (place != null);
        return read;
    }

    /** From the last page to the first; without the rows of the last page. */
    private List<Long> backwards(LedgerFilter filter, Actor viewer) {
        @Nullable LedgerPage last = ledger.page(filter, viewer.personId(), null, false, 5);
        while (last.after() != null) {
            last = ledger.page(filter, viewer.personId(), last.after(), false, 5);
        }
        List<Long> read = new ArrayList<>();
        @Nullable String place = last.before();
        while (place != null) {
            LedgerPage page = ledger.page(filter, viewer.personId(), place, true, 5);
            List<Long> ids =
                    new ArrayList<>(page.rows().stream().map(LedgerRow::id).toList());
            Collections.reverse(ids);
            read.addAll(ids);
            place = page.before();
        }
        Collections.reverse(read);
        return read;
    }

    private LedgerFilter here(Map<String, String> said) {
        return Filters.of(county.campaignId(), said);
    }
}
