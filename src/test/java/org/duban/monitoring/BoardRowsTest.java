package org.duban.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.campaign.Campaigns;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.ledger.LedgerItems;
import org.duban.ledger.query.LedgerTotals;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Figures;
import org.duban.monitoring.query.Group;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.snapshot.Snapshots;
import org.duban.rectification.Aspect;
import org.duban.rectification.ItemState;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Every number with a link, as the page has it, against the rows that the link opens; and every filter. */
@DatabaseTest
@Import(LedgerItems.class)
class BoardRowsTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 9);
    private static final Pattern LINK =
            Pattern.compile("<a[^>]*href=\"(/ledger\\?[^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    Boards boards;

    @Autowired
    Snapshots snapshots;

    @Autowired
    Campaigns campaigns;

    @Autowired
    MockMvc http;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
        everything();
    }

    @Test
    void everyCellOfTheHeatMapOpensTheItemsItCounts() throws Exception {
        assertThat(opened(part(board(""), "<table class=\"heat\">", "</table>")))
                .hasSize(6);
    }

    @Test
    void everyAgeOpensItsItemsLateAndNotLate() throws Exception {
        assertThat(opened(part(board(""), "id=\"ageing-table\"", "</table>"))).containsExactly(2L, 4L, 1L, 1L);
    }

    @Test
    void everyNumberOfEveryGroupingOpensItsItemsAlsoTheTotals() throws Exception {
        for (Grouping by : Grouping.values()) {
            String table = part(board("&by=" + by), "board-table", "</table>");
            Figures total = boardOf(campaign()).total();
            assertThat(opened(part(table, "<tbody>", "</tbody>"))).as(by.name()).hasSizeGreaterThan(6);
            assertThat(opened(part(table, "<tfoot>", "</tfoot>")))
                    .as(by.name())
                    .containsExactly(
                            total.overdue(),
                            total.dueThisWeek(),
                            total.silent(),
                            total.notAccepted(),
                            total.returnedTwice(),
                            total.extended(),
                            total.awaitingVerification(),
                            total.open());
        }
    }

    @Test
    void theWorstTenAreThoseWithTheMostOverdueThenSilent() throws Exception {
        assertThat(boardOf(campaign()).worst(10))
                .extracting(line -> line.unit().id(), line -> line.figures().overdue(), line -> line.figures()
                        .silent())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(county.bureau(), 2L, 2L),
                        org.assertj.core.groups.Tuple.tuple(county.otherBureau(), 1L, 0L));
        assertThat(boardOf(campaign()).worst(1)).hasSize(1);
        assertThat(opened(part(board(""), "worst-title", "</section>"))).containsExactly(2L, 2L, 1L);
    }

    @Test
    void theBestTenOpenWhatWasClosedInTime() throws Exception {
        jdbc.update(
                "delete from rectification_item where campaign_id = ? and alert_level = 'RED'", county.campaignId());
        closed(county.bureau(), 3, MONDAY.plusDays(5));
        closed(county.branch(), 4, null);
        closed(county.bureau(), 5, MONDAY.minusDays(20));
        closed(county.bureau(), 29, MONDAY);
        closed(county.otherBureau(), 1, MONDAY);
        snapshots.take(campaigns.get(county.campaignId()));

        assertThat(opened(part(board(""), "best-title", "</section>"))).containsExactly(2L, 1L);
    }

    @Test
    void everyFilterLeavesWhatItNamesOnTheBoardInTheTrendAndAmongTheBest() {
        closed(county.otherBureau(), 1, MONDAY);
        snapshots.take(campaigns.get(county.campaignId()));
        clock.advance(Duration.ofDays(7));
        rows.add(county, row -> row.from("letters")
                .about(Aspect.THEORY)
                .of(RectificationKind.SPECIAL_DRIVE)
                .ledBy(county.otherBureau()));

        for (Narrowed one : narrowed()) {
            Board board = boardOf(one.filter());
            assertThat(board.total().open()).as(one.filter().toString()).isEqualTo(one.open());
            assertThat(Objects.requireNonNull(board.since()).change().open())
                    .as("trend of " + one.filter())
                    .isEqualTo(one.more());
            assertThat(board.best()).as("best of " + one.filter()).hasSize(one.best());
            for (Grouping by : Grouping.values()) {
                assertThat(boards.by(by, one.filter(), county.officeMember().personId()).groups().stream()
                                .mapToLong(group ->
                                        Objects.requireNonNull(group.change()).open())
                                .sum())
                        .isEqualTo(one.more());
            }
        }
    }

    @Test
    void theWorkbookHoldsTheNumbersOfThePage() throws Exception {
        byte[] file = http.perform(get("/board/export?campaign=" + county.campaignId())
                        .with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(Grouping.values().length + 1);
            for (Grouping by : Grouping.values()) {
                Sheet sheet = book.getSheetAt(by.ordinal());
                List<Figures> told = boards
                        .by(by, campaign(), county.officeMember().personId())
                        .groups()
                        .stream()
                        .map(Group::figures)
                        .toList();
                List<Figures> all = Stream.concat(
                                told.stream(), Stream.of(boardOf(campaign()).total()))
                        .toList();
                assertThat(sheet.getLastRowNum()).as(by.name()).isEqualTo(all.size() + 1);
                for (int line = 0; line < all.size(); line++) {
                    assertThat(numbers(sheet.getRow(line + 2))).as(by.name()).isEqualTo(numbers(all.get(line)));
                }
            }
            List<Board.Line> lines = boardOf(campaign()).lines();
            for (int line = 0; line < lines.size(); line++) {
                Row row = book.getSheetAt(Grouping.values().length).getRow(line + 1);
                assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo(lines.get(line).unit().name());
                assertThat(numbers(row)).isEqualTo(lines.get(line).byWeek());
            }
        }
    }

    /** @param more than a week ago */
    private record Narrowed(BoardFilter filter, long open, long more, int best) {}

    private List<Narrowed> narrowed() {
        long campaign = county.campaignId();
        return List.of(
                new Narrowed(campaign(), 9, 1, 0),
                new Narrowed(new BoardFilter(campaign, county.bureau(), null, null, null, null), 6, 0, 0),
                new Narrowed(new BoardFilter(campaign, county.branch(), null, null, null, null), 1, 0, 0),
                new Narrowed(
                        new BoardFilter(campaign, null, county.unitLeader().personId(), null, null, null), 9, 1, 0),
                new Narrowed(new BoardFilter(campaign, null, county.head().personId(), null, null, null), 0, 0, 0),
                new Narrowed(new BoardFilter(campaign, null, null, "letters", null, null), 2, 1, 0),
                new Narrowed(new BoardFilter(campaign, null, null, "public", null, null), 7, 0, 0),
                new Narrowed(new BoardFilter(campaign, null, null, null, Aspect.THEORY, null), 2, 1, 0),
                new Narrowed(
                        new BoardFilter(campaign, null, null, null, null, RectificationKind.SPECIAL_DRIVE), 2, 1, 0),
                new Narrowed(
                        new BoardFilter(campaign, county.otherBureau(), null, "public", Aspect.CONDUCT, null), 2, 0, 0),
                new Narrowed(new BoardFilter(campaign, null, null, "public", null, RectificationKind.STAGED), 0, 0, 0));
    }

    private void everything() {
        rows.add(county, row -> row.due(MONDAY.minusDays(1), AlertLevel.RED).aged(40));
        rows.add(county, row -> row.due(MONDAY.minusDays(9), AlertLevel.RED).ledBy(county.branch()));
        rows.add(county, row -> row.due(MONDAY, AlertLevel.YELLOW).returned(2));
        rows.add(county, row -> row.due(MONDAY.plusDays(6), AlertLevel.GREEN).in(ItemState.ASSIGNED));
        rows.add(county, row -> row.due(null, AlertLevel.GREEN).aged(400));
        rows.add(county, row -> row.in(ItemState.IN_VERIFICATION).ledBy(county.otherBureau()));
        rows.add(county, row -> row.in(ItemState.IN_VERIFICATION)
                .due(MONDAY.minusDays(2), AlertLevel.RED)
                .ledBy(county.otherBureau()));
        long moved = rows.add(county, row -> row.in(ItemState.CLAIMED)
                .from("letters")
                .about(Aspect.THEORY)
                .of(RectificationKind.SPECIAL_DRIVE));
        jdbc.update("update rectification_item set extensions = 1 where id = ?", moved);
    }

    private void closed(long unit, int daysAgo, @org.jspecify.annotations.Nullable LocalDate due) {
        rows.add(county, row -> row.in(ItemState.CLOSED)
                .due(due, AlertLevel.GREEN)
                .aged(daysAgo)
                .ledBy(unit));
    }

    private BoardFilter campaign() {
        return BoardFilter.ofCampaign(county.campaignId());
    }

    private Board boardOf(BoardFilter filter) {
        return boards.of(filter, county.officeMember().personId());
    }

    private String board(String further) throws Exception {
        return http.perform(get("/board?campaign=" + county.campaignId() + further)
                        .with(SignedInAs.person(county.officeMember())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String part(String page, String from, String to) {
        int begin = page.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        return page.substring(begin, page.indexOf(to, begin));
    }

    /** The numbers that are links, each checked against its rows. */
    private List<Long> opened(String part) throws Exception {
        List<Long> numbers = new ArrayList<>();
        Matcher links = LINK.matcher(part);
        while (links.find()) {
            String text = TAG.matcher(links.group(2)).replaceAll(" ").strip();
            String number = text.substring(text.lastIndexOf(' ') + 1);
            if (number.matches("\\d+")) {
                String address = links.group(1).replace("&amp;", "&");
                assertThat(rowsAt(address, county.officeMember())).as(address).isEqualTo(Long.parseLong(number));
                numbers.add(Long.parseLong(number));
            }
        }
        return numbers;
    }

    private long rowsAt(String address, Actor viewer) throws Exception {
        Object totals = Objects.requireNonNull(
                        http.perform(get(URI.create(address)).with(SignedInAs.person(viewer)))
                                .andReturn()
                                .getModelAndView())
                .getModel()
                .get("totals");
        return ((LedgerTotals) Objects.requireNonNull(totals)).items();
    }

    private static List<Long> numbers(Row row) {
        List<Long> numbers = new ArrayList<>();
        for (int cell = 1; cell < row.getLastCellNum(); cell++) {
            numbers.add((long) row.getCell(cell).getNumericCellValue());
        }
        return numbers;
    }

    private static List<Long> numbers(Figures of) {
        return List.of(
                of.overdue(),
                of.overdueFirst(),
                of.dueThisWeek(),
                of.silent(),
                of.notAccepted(),
                of.returnedTwice(),
                of.extended(),
                of.awaitingVerification(),
                of.open());
    }
}
