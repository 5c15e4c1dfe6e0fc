package org.duban.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.ledger.LedgerItems;
import org.duban.ledger.query.LedgerFilter;
import org.duban.ledger.query.LedgerTotals;
import org.duban.monitoring.query.Board;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.Boards;
import org.duban.monitoring.query.Figures;
import org.duban.monitoring.query.Group;
import org.duban.monitoring.query.Grouping;
import org.duban.monitoring.web.Figure;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
@Import({LedgerItems.class, ItemStory.class})
class BoardTest {

    /** The tests' clock stands on a Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 9);

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    ItemStory story;

    @Autowired
    Boards boards;

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
    }

    @Test
    void countsWhatCallsForSomebody() {
        everything();

        Board board = board(county.officeMember());

        assertThat(board.lines()).hasSize(3);
        assertThat(Figure.OVERDUE.of(board.total())).isEqualTo(2);
        assertThat(Figure.DUE_THIS_WEEK.of(board.total())).isEqualTo(2);
        assertThat(Figure.NOT_ACCEPTED.of(board.total())).isOne();
        assertThat(Figure.RETURNED_TWICE.of(board.total())).isOne();
        assertThat(Figure.EXTENDED.of(board.total())).isOne();
        assertThat(Figure.SILENT.of(board.total())).isEqualTo(2);
        assertThat(Figure.AWAITING_VERIFICATION.of(board.total())).isOne();
        assertThat(Figure.OPEN.of(board.total())).isEqualTo(8);
    }

    @Test
    void whatWasExtendedIsStillLateByTheDateFirstSet() throws Exception {
        long extended = rows.add(county, row -> row.due(MONDAY.plusDays(20), AlertLevel.GREEN));
        rows.add(county, row -> row.due(MONDAY.minusDays(3), AlertLevel.RED));
        jdbc.update(
                "update rectification_item set original_due_on = '2023-09-28', extensions = 1 where id = ?", extended);

        Board board = board(county.officeMember());

        assertThat(Figure.OVERDUE.of(board.total())).isOne();
        assertThat(Figure.OVERDUE_FIRST.of(board.total())).isEqualTo(2);
        assertThat(rowsAt(
                        Figure.OVERDUE_FIRST.rows(board, board.filter().items().build()), county.officeMember()))
                .isEqualTo(2);
        String page = http.perform(get("/board?campaign=" + county.campaignId())
                        .param("lang", "en")
                        .with(SignedInAs.person(county.officeMember())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Overdue by the first date 2");
    }

    @Test
    void everyNumberIsTheNumberOfRowsBehindIt() throws Exception {
        everything();
        for (Actor viewer : new Actor[] {county.officeMember(), county.head(), county.countyLeader()}) {
            Board board = board(viewer);
            LedgerFilter all = board.filter().items().build();
            for (Figure figure : Figure.values()) {
                assertThat(rowsAt(figure.rows(board, all), viewer)).isEqualTo(figure.of(board.total()));
                for (Board.Line line : board.lines()) {
                    assertThat(rowsAt(figure.rows(board, line.within(all)), viewer))
                            .as(figure + " of " + line.unit().name())
                            .isEqualTo(figure.of(line.figures()));
                }
            }
        }
    }

    @Test
    void showsLeadersTheirPortfolioUnitsThemselvesAndStrangersNothing() {
        everything();

        assertThat(board(county.countyLeader()).lines())
                .extracting(line -> line.unit().id())
                .containsExactly(county.bureau());
        assertThat(board(county.head()).lines())
                .extracting(line -> line.unit().id())
                .containsExactly(county.bureau());
        assertThat(board(county.otherHead()).lines())
                .extracting(line -> line.unit().id())
                .containsExactly(county.otherBureau());
        assertThat(board(county.outsider()).lines()).isEmpty();
        assertThat(board(counties.build().officeDirector()).lines()).isEmpty();
    }

    @Test
    void oneClickUrgesWhatIsOverdueInAUnit() throws Exception {
        long overdue = story.accepted(county, RectificationKind.IMMEDIATE);
        jdbc.update("update rectification_item set alert_level = 'RED' where id = ?", overdue);

        http.perform(post("/board/urge")
                        .with(csrf())
                        .with(SignedInAs.person(county.officeMember()))
                        .param("commandKey", UUID.randomUUID().toString())
                        .param("campaign", String.valueOf(county.campaignId()))
                        .param("line", String.valueOf(county.bureau())))
                .andExpect(redirectedUrl("/board?campaign=" + county.campaignId()));

        assertThat(jdbc.queryForList("select action from audit_entry where case_id = ?", String.class, overdue))
                .anyMatch(action -> action.endsWith("urged"));
    }

    @Test
    void theRowsOfTheMorningPageAreOrderedAndReassignedFromThere() throws Exception {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        String back = "/board?campaign=" + county.campaignId();

        http.perform(batch("order", item, back)).andExpect(redirectedUrl(back));
        http.perform(batch("reassign", item, back)
                        .param("personId", String.valueOf(county.member().personId()))
                        .param("reason", "On leave"))
                .andExpect(redirectedUrl(back));
        http.perform(batch("reassign", item, back)).andExpect(status().is(422));

        assertThat(jdbc.queryForObject(
                        "select count(*) from supervision_order where case_id = ? and case_type = 'rectification'",
                        Integer.class,
                        item))
                .isOne();
        assertThat(jdbc.queryForObject("select handler_id from rectification_item where id = ?", Long.class, item))
                .isEqualTo(county.member().personId());
    }

    @Test
    void theLeaderInChargeUrgesAndOrdersButReassignsNothing() throws Exception {
        long item = story.accepted(county, RectificationKind.IMMEDIATE);
        jdbc.update("update rectification_item set alert_level = 'RED' where id = ?", item);
        String back = "/board?campaign=" + county.campaignId();

        http.perform(get(back).with(SignedInAs.person(county.countyLeader())))
                .andExpect(content().string(containsString("name=\"ids\"")))
                .andExpect(content().string(containsString("/ledger/batch/urge")))
                .andExpect(content().string(containsString("/ledger/batch/order")))
                .andExpect(content().string(not(containsString("/ledger/batch/reassignment"))));
        http.perform(get(back).with(SignedInAs.person(county.head())))
                .andExpect(content().string(containsString("/items/" + item)))
                .andExpect(content().string(not(containsString("name=\"ids\""))));
        http.perform(batch("urge", item, back, county.countyLeader())).andExpect(redirectedUrl(back));
        http.perform(batch("order", item, back, county.countyLeader())).andExpect(redirectedUrl(back));

        assertThat(jdbc.queryForList("select action from audit_entry where case_id = ?", String.class, item))
                .anyMatch(action -> action.endsWith("urged"));
        assertThat(jdbc.queryForObject(
                        "select issued_by from supervision_order where case_id = ? and case_type = 'rectification'",
                        Long.class,
                        item))
                .isEqualTo(county.countyLeader().personId());
    }

    private MockHttpServletRequestBuilder batch(String act, long item, String back) {
        return batch(act, item, back, county.officeMember());
    }

    private static MockHttpServletRequestBuilder batch(String act, long item, String back, Actor actor) {
        return post("/ledger/batch/" + act)
                .with(csrf())
                .with(SignedInAs.person(actor))
                .param("commandKey", UUID.randomUUID().toString())
                .param("ids", String.valueOf(item))
                .param("back", back);
    }

    @Test
    void theWallAndTheWorkbookAreThere() throws Exception {
        everything();
        String campaign = "?campaign=" + county.campaignId();

        http.perform(get("/board/wall" + campaign).with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("every 60s")));
        http.perform(get("/board/export" + campaign).param("lang", "en").with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")))
                .andExpect(result -> assertThat(columns(result.getResponse().getContentAsByteArray()))
                        .containsSubsequence("Overdue", "Overdue by the first date", "Due this week"));
        for (Grouping by : Grouping.values()) {
            http.perform(get("/board" + campaign + "&by=" + by).with(SignedInAs.person(county.officeMember())))
                    .andExpect(status().isOk())
                    .andExpect(model().attributeExists("groups"));
        }
    }

    private static List<String> columns(byte[] workbook) throws IOException {
        List<String> columns = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                            columns.add(cell.getStringCellValue());
                        }
                    }));
        }
        return columns;
    }

    @Test
    void everyGroupIsAsLargeAsTheRowsBehindIt() {
        everything();
        long reader = county.officeMember().personId();
        BoardFilter campaign = BoardFilter.ofCampaign(county.campaignId());
        for (Grouping by : Grouping.values()) {
            assertThat(boards.by(by, campaign, reader).groups().stream()
                            .map(Group::figures)
                            .reduce(Figures.NONE, Figures::plus))
                    .as(by.name())
                    .isEqualTo(boards.of(campaign, reader).total());
        }
    }

    @Test
    void agesAndWeeksHoldEveryOpenItemOnce() {
        everything();
        Board board = board(county.officeMember());

        assertThat(board.byAge().stream().mapToLong(Figures::open).sum()).isEqualTo(8);
        assertThat(board.byAge().get(board.ages().size() - 1).open()).isOne();
        assertThat(board.lines().stream()
                        .flatMap(line -> line.byWeek().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(8);
    }

    @Test
    void thePageAndTheApiTellTheSame() throws Exception {
        everything();
        String campaign = "?campaign=" + county.campaignId();

        http.perform(get("/api/v1/board" + campaign).with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total.overdue").value(2))
                .andExpect(jsonPath("$.units.length()").value(3));
        http.perform(get("/board" + campaign).with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<strong class=\"figure-number\">2</strong>")));
        http.perform(get("/api/v1/board?campaign=first").with(SignedInAs.person(county.officeMember())))
                .andExpect(status().is(422));
    }

    private void everything() {
        rows.add(county, row -> row.due(MONDAY.minusDays(1), AlertLevel.RED).aged(40));
        rows.add(county, row -> row.due(MONDAY.minusDays(9), AlertLevel.RED).ledBy(county.branch()));
        rows.add(county, row -> row.due(MONDAY, AlertLevel.YELLOW).returned(2));
        rows.add(county, row -> row.due(MONDAY.plusDays(6), AlertLevel.GREEN).in(ItemState.ASSIGNED));
        long moved = rows.add(county, row -> row.due(MONDAY.plusDays(7), AlertLevel.GREEN)
                .in(ItemState.CLAIMED)
                .returned(1));
        jdbc.update("update rectification_item set extensions = 1 where id = ?", moved);
        rows.add(county, row -> row.in(ItemState.IN_VERIFICATION).ledBy(county.otherBureau()));
        rows.add(county, row -> row.in(ItemState.CONFIRMED).ledBy(county.county()));
        rows.add(county, row -> row.due(null, AlertLevel.GREEN).aged(400));
        rows.add(county, row -> row.due(MONDAY.minusDays(30), AlertLevel.RED).in(ItemState.CLOSED));
    }

    private Board board(Actor viewer) {
        return boards.of(BoardFilter.ofCampaign(county.campaignId()), viewer.personId());
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
}
