package org.duban.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duban.deadline.AlertLevel;
import org.duban.ledger.LedgerItems;
import org.duban.ledger.query.Filters;
import org.duban.ledger.query.LedgerFilter;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.RectificationKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
@Import({LedgerItems.class, ItemStory.class})
class LedgerPagesTest {

    @Autowired
    TestCounties counties;

    @Autowired
    LedgerItems rows;

    @Autowired
    ItemStory story;

    @Autowired
    MockMvc http;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void theFilterIsExactlyWhatTheAddressSays() throws Exception {
        LedgerFilter filter = Filters.of(
                county.campaignId(),
                Map.ofEntries(
                        Map.entry("state", "CLOSED"),
                        Map.entry("unit", String.valueOf(county.bureau())),
                        Map.entry("only", "true"),
                        Map.entry("source", "public"),
                        Map.entry("aspect", "CONDUCT"),
                        Map.entry("kind", "STAGED"),
                        Map.entry("leader", "7"),
                        Map.entry("handler", "8"),
                        Map.entry("dueFrom", "2023-10-01"),
                        Map.entry("dueTo", "2023-10-31"),
                        Map.entry("alert", "RED"),
                        Map.entry("registeredFrom", "2023-01-01"),
                        Map.entry("registeredTo", "2023-12-31"),
                        Map.entry("mark", "RETURNED"),
                        Map.entry("q", "100% & ü=窗口+#"),
                        Map.entry("sort", "unit-desc")));

        Object read = Objects.requireNonNull(http.perform(
                                get(URI.create(filter.at("/ledger"))).with(SignedInAs.person(county.officeMember())))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getModelAndView())
                .getModel()
                .get("filter");

        assertThat(read).isEqualTo(filter);
    }

    @Test
    void answersAPageOrToHtmxTheResultsAlone() throws Exception {
        rows.add(county, row -> row.saying("Queues at counter three"));

        http.perform(visit("/ledger?campaign=" + county.campaignId()))
                .andExpect(content().string(containsString("<html")))
                .andExpect(content().string(containsString("Queues at counter three")));
        http.perform(visit("/ledger?campaign=" + county.campaignId())
                        .header("HX-Request", "true")
                        .header("HX-Target", "ledger-results"))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(containsString("Queues at counter three")));
    }

    @Test
    void aConditionThatCannotBeReadIsNamedOnThePageAndRefusedToAProgram() throws Exception {
        http.perform(visit("/ledger?dueFrom=soon&state=SLEEPING&campaign=" + county.campaignId()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("dueFrom")))
                .andExpect(content().string(containsString("state")));
        http.perform(visit("/api/v1/ledger?dueFrom=soon"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("dueFrom"));
        http.perform(visit("/ledger/export?alert=PINK")).andExpect(status().is(422));
    }

    @Test
    void aProgramReadsOnByTheCursor() throws Exception {
        rows.add(county, row -> row.due(LocalDate.of(2023, 11, 1), AlertLevel.GREEN)
                .saying("first"));
        rows.add(county, row -> row.due(LocalDate.of(2023, 11, 2), AlertLevel.GREEN)
                .saying("second"));
        String base = "/api/v1/ledger?limit=1&campaign=" + county.campaignId();

        String answer = http.perform(visit(base))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].description").value("first"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = answer.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");

        http.perform(visit(base + "&cursor=" + next))
                .andExpect(jsonPath("$.items[0].description").value("second"))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void theExportIsAnAttachment() throws Exception {
        http.perform(visit("/ledger/export?campaign=" + county.campaignId()))
                .andExpect(status().isOk())
                .andExpect(content().contentType(LedgerDownload.WORKBOOK))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void confirmsWhatCanBeConfirmedAndSaysWhyTheRestWasNot() throws Exception {
        long waiting = story.registered(county);
        long confirmed = story.confirmed(county);
        String back = "/ledger?campaign=" + county.campaignId();

        http.perform(batch("confirm").param("ids", waiting + "," + confirmed).param("back", back))
                .andExpect(redirectedUrl(back))
                .andExpect(result -> assertThat(((BatchOutcome)
                                Objects.requireNonNull(result.getFlashMap().get("outcome"))))
                        .satisfies(outcome -> {
                            assertThat(outcome.done()).isOne();
                            assertThat(outcome.lines()).hasSize(1);
                        }));

        assertThat(story.stateOf(county, waiting)).isEqualTo(ItemState.CONFIRMED);
    }

    @Test
    void assignsManyWithOnePlanAndGivesTheFormBackWhereThePlanIsWrong() throws Exception {
        long one = story.confirmed(county);
        long two = story.confirmed(county);
        MockHttpServletRequestBuilder form = batch("assign")
                .param("ids", String.valueOf(one), String.valueOf(two))
                .param("kind", "IMMEDIATE")
                .param("leadUnitId", String.valueOf(county.bureau()))
                .param("leaderId", String.valueOf(county.unitLeader().personId()))
                .param("goal", "No queues");

        http.perform(form).andExpect(status().is(422)).andExpect(content().string(containsString("No queues")));
        form.param("handlerId", String.valueOf(county.otherHandler().personId()))
                .param("dueOn", "2023-11-30");
        http.perform(form.param("commandKey", UUID.randomUUID().toString()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("handlerId-error")));
        assertThat(story.stateOf(county, one)).isEqualTo(ItemState.CONFIRMED);

        http.perform(batch("assign")
                        .param("ids", String.valueOf(one), String.valueOf(two))
                        .param("kind", "IMMEDIATE")
                        .param("leadUnitId", String.valueOf(county.bureau()))
                        .param("leaderId", String.valueOf(county.unitLeader().personId()))
                        .param("handlerId", String.valueOf(county.handler().personId()))
                        .param("dueOn", "2023-11-30")
                        .param("goal", "No queues"))
                .andExpect(status().is3xxRedirection());
        assertThat(story.stateOf(county, one)).isEqualTo(ItemState.ASSIGNED);
        assertThat(story.stateOf(county, two)).isEqualTo(ItemState.ASSIGNED);
    }

    @Test
    void aUnitAcceptsManyAtOnce() throws Exception {
        long item = story.assigned(county, RectificationKind.IMMEDIATE);

        http.perform(post("/ledger/batch/accept")
                        .with(csrf())
                        .with(SignedInAs.person(county.head()))
                        .param("commandKey", UUID.randomUUID().toString())
                        .param("ids", String.valueOf(item)))
                .andExpect(redirectedUrl("/ledger"));

        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.IN_RECTIFICATION);
    }

    @Test
    void refusesABatchOfNothing() throws Exception {
        http.perform(batch("urge")).andExpect(status().is(422));
        http.perform(visit("/ledger/assignment")).andExpect(status().is(422));
    }

    private MockHttpServletRequestBuilder visit(String address) {
        return get(address).with(SignedInAs.person(county.officeMember()));
    }

    private MockHttpServletRequestBuilder batch(String act) {
        return post("/ledger/batch/" + act)
                .with(csrf())
                .with(SignedInAs.person(county.officeMember()))
                .param("commandKey", UUID.randomUUID().toString());
    }
}
