package org.duban.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.duban.approval.SubmissionStory;
import org.duban.inspection.InspectionStory;
import org.duban.kernel.Actor;
import org.duban.keytask.KeyTaskStory;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.LateKind;
import org.duban.monitoring.query.Lates;
import org.duban.rectification.ItemStory;
import org.duban.supervision.OrderStory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What is late beside the problems: one case of every kind, and who sees it. */
@DatabaseTest
class LateTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    OrderStory orders;

    @Autowired
    KeyTaskStory keyTasks;

    @Autowired
    InspectionStory inspections;

    @Autowired
    SubmissionStory submissions;

    @Autowired
    Lates lates;

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
    void countsOneOfEveryKindOnceItsDayHasPassed() {
        everyKind();
        assertThat(counts(county.officeMember())).as("in time").doesNotContainValue(1L);

        clock.advance(Duration.ofDays(90));

        assertThat(counts(county.officeMember()))
                .isEqualTo(Map.of(
                        LateKind.KEY_TASK, 2L,
                        LateKind.ORDER, 1L,
                        LateKind.REQUEST, 1L,
                        LateKind.INSPECTION, 1L,
                        LateKind.APPROVAL, 0L));
        assertThat(counts(county.outsider())).doesNotContainValue(1L);
        assertThat(counts(counties.build().officeDirector())).doesNotContainValue(1L);
    }

    @Test
    void aStalledStepIsThereForWhoTakesPartInTheApprovalAlone() {
        long id = submissions.sent(county, "test-plain");
        clock.advance(Duration.ofDays(60));

        for (Actor reader : List.of(county.liaison(), county.head())) {
            assertThat(rows(LateKind.APPROVAL, BoardFilter.ALL, reader))
                    .extracting(Lates.Row::path)
                    .containsExactly("/submissions/" + id);
        }
        assertThat(rows(LateKind.APPROVAL, BoardFilter.ALL, county.otherHead())).isEmpty();
        assertThat(rows(LateKind.APPROVAL, campaign(), county.head()))
                .as("about something else than the campaign")
                .isEmpty();
    }

    @Test
    void whatWasAnsweredOrTakenBackIsLateNoLonger() {
        orders.answered(county);
        clock.advance(Duration.ofDays(90));

        assertThat(counts(county.officeMember())).containsEntry(LateKind.ORDER, 0L);
    }

    @Test
    void aRestrictedRequestIsSeenByWhomItConcernsAlone() {
        long item = items.withExtensionAsked(county);
        jdbc.update("update rectification_item set restricted = true where id = ?", item);
        clock.advance(Duration.ofDays(90));

        assertThat(counts(county.officeMember())).containsEntry(LateKind.REQUEST, 0L);
        assertThat(counts(county.unitLeader())).as("decides").containsEntry(LateKind.REQUEST, 1L);
    }

    @Test
    void narrowsByUnit() {
        everyKind();
        clock.advance(Duration.ofDays(90));

        assertThat(lates.counts(ofUnit(county.bureau()), county.officeMember().personId()))
                .containsEntry(LateKind.KEY_TASK, 1L)
                .containsEntry(LateKind.ORDER, 1L);
        assertThat(lates.counts(
                        ofUnit(county.otherBureau()), county.officeMember().personId()))
                .containsEntry(LateKind.KEY_TASK, 1L)
                .containsEntry(LateKind.ORDER, 0L)
                .containsEntry(LateKind.REQUEST, 0L);
        assertThat(lates.counts(ofUnit(987_654_321L), county.officeMember().personId()))
                .doesNotContainValue(1L);
    }

    @Test
    void eachNumberOpensItsRowsAndEachRowItsCase() throws Exception {
        everyKind();
        clock.advance(Duration.ofDays(90));
        Actor reader = county.officeMember();
        String board = page("/board?campaign=" + county.campaignId(), reader);
        for (LateKind kind : LateKind.values()) {
            List<Lates.Row> rows = rows(kind, campaign(), reader);
            assertThat(rows)
                    .as(kind.name())
                    .hasSize(Math.toIntExact(counts(reader).get(kind)));
            String address = "/board/late?campaign=" + county.campaignId() + "&amp;kind=" + kind;
            assertThat(board.contains("href=\"" + address + "\""))
                    .as(kind.name())
                    .isEqualTo(!rows.isEmpty());
            String opened = page(address.replace("&amp;", "&"), reader);
            for (Lates.Row row : rows) {
                assertThat(row.overdueDays()).isPositive();
                assertThat(opened).contains("href=\"" + row.path() + "\"").contains(row.number());
                page(row.path(), reader);
            }
        }
        assertThat(page("/board/wall?campaign=" + county.campaignId(), reader)).contains("board-late");
    }

    @Test
    void aPageHoldsFiftyAndLeadsOn() throws Exception {
        everyKind();
        clock.advance(Duration.ofDays(90));
        String late = "/board/late?kind=ORDER&campaign=" + county.campaignId();

        assertThat(page(late, county.officeMember()))
                .contains("<td class=\"nowrap\">")
                .doesNotContain("page=1");
        assertThat(page(late + "&page=1", county.officeMember())).doesNotContain("<td class=\"nowrap\">");
        assertThat(page("/board/late?kind=nothing&page=x", county.officeMember()))
                .contains("board-late");
    }

    private void everyKind() {
        keyTasks.assigned(county);
        orders.issued(county);
        items.withExtensionAsked(county);
        inspections.waiting(county);
    }

    private BoardFilter campaign() {
        return BoardFilter.ofCampaign(county.campaignId());
    }

    private BoardFilter ofUnit(long unit) {
        return new BoardFilter(county.campaignId(), unit, null, null, null, null);
    }

    private Map<LateKind, Long> counts(Actor reader) {
        return lates.counts(campaign(), reader.personId());
    }

    private List<Lates.Row> rows(LateKind kind, BoardFilter filter, Actor reader) {
        return lates.rows(kind, filter, reader.personId(), 0);
    }

    private String page(String address, Actor reader) throws Exception {
        return http.perform(get(address).with(SignedInAs.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
