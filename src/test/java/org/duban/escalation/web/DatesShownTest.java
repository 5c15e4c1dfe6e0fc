package org.duban.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;
import static org.duban.testing.SignedInAs.person;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duban.approval.SubmissionStory;
import org.duban.approval.Submissions;
import org.duban.escalation.EscalatedCases;
import org.duban.inspection.InspectionStory;
import org.duban.inspection.Inspections;
import org.duban.kernel.Actor;
import org.duban.rectification.AppealGround;
import org.duban.rectification.AppealService;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.ItemStory;
import org.duban.rectification.NewAppeal;
import org.duban.rectification.RectificationKind;
import org.duban.supervision.OrderService;
import org.duban.supervision.OrderStory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Every deadline shows its original date, the list of its changes, and a warning where it is a guess. */
@DatabaseTest
class DatesShownTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    OrderStory orders;

    @Autowired
    SubmissionStory submissions;

    @Autowired
    InspectionStory inspections;

    @Autowired
    OrderService orderService;

    @Autowired
    AssignmentService assignment;

    @Autowired
    AppealService appeals;

    @Autowired
    List<EscalatedCases> escalated;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void build() {
        county = counties.build();
    }

    @Test
    void anOrderSaysWhenItsClockStoodStill() throws Exception {
        long id = orders.answered(county);
        clock.setTo(LocalDate.of(2023, 10, 11));
        orderService.sendBack(county.officeMember(), key(), id, "Who opens on Saturdays?");
        assertThat(page(county.officeMember(), "/supervision/orders/" + id))
                .containsSubsequence("Dates and reminders", "Original date", "2023-10-16", "now", "2023-10-18")
                .containsSubsequence("Changes of the date (2)", "Clock stopped", "Clock resumed", "Who opens");
    }

    @Test
    void aStepOfASubmissionSaysThatItWasCountedAnew() throws Exception {
        long id = submissions.sent(county, "test-plain");
        jdbc.update(
                "update approval_step set due_on = '2023-10-20' where submission_id = ? and due_on is not null", id);
        jdbc.update(
                "update approval_submission set due_on = '2023-10-20', original_due_on = '2023-10-20' where id = ?",
                id);
        renew(Submissions.CASE_TYPE, id);
        assertThat(page(county.liaison(), "/submissions/" + id))
                .containsSubsequence("Dates and reminders", "Original date", "2023-10-20", "2023-10-11")
                .containsSubsequence("Changes of the date (1)", "Recomputed by the calendar", "Unit");
    }

    @Test
    void anInspectionSaysIt() throws Exception {
        items.closed(county);
        long id = inspections.of(county, inspections.drawn(county));
        jdbc.update("update inspection set due_on = '2023-11-08', original_due_on = '2023-11-08' where id = ?", id);
        renew(Inspections.CASE_TYPE, id);
        assertThat(page(county.officeDirector(), "/inspections/" + id))
                .containsSubsequence("Dates and reminders", "Original date", "2023-11-08", "2023-10-30")
                .containsSubsequence("Changes of the date (1)", "Recomputed by the calendar");
    }

    @Test
    void aRequestSaysItOnThePageOfItsItem() throws Exception {
        long item = items.withExtensionAsked(county);
        long id = items.requestOf(county, item);
        jdbc.update(
                "update rectification_request set decide_by = '2023-10-20', original_due_on = '2023-10-20' where id = ?",
                id);
        renew("extension", id);
        assertThat(page(county.officeDirector(), "/items/" + item))
                .containsSubsequence(
                        "2023-10-12", "Original date", "2023-10-20", "Recomputed by the calendar", "2023-10-12");
    }

    @Test
    void aMeasureShowsItsFirstDateAndTheListSaysWhichItWas() throws Exception {
        long item = items.planned(county, RectificationKind.IMMEDIATE); // its measure is due today
        appeals.appeal(county.head(), key(), item, new NewAppeal(AppealGround.FACTS, "It is not so", null, List.of()));
        clock.setTo(LocalDate.of(2023, 10, 11));
        appeals.reject(county.officeMember(), key(), item, items.requestOf(county, item), "It is");

        String page = page(county.officeDirector(), "/items/" + item);
        assertThat(page).containsSubsequence("2023-10-11", "First due", "2023-10-09");
        assertThat(page)
                .containsSubsequence(
                        "Changes of the date (3)",
                        "Clock resumed",
                        "class=\"change-part\">Put two clerks on the late shift",
                        "2023-10-09",
                        "2023-10-11");
    }

    @Test
    void aDateInAYearWithoutACalendarCarriesAWarningOnThePageAndInTheApi() throws Exception {
        long guessed = assignedFor(LocalDate.of(2078, 3, 1));
        assertThat(page(county.officeDirector(), "/items/" + guessed))
                .contains("There is no notice for the year of this deadline yet");
        http.perform(get("/api/v1/items/" + guessed).with(person(county.officeDirector())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueUncertain").value(true));

        long known = assignedFor(LocalDate.of(2024, 3, 1));
        assertThat(page(county.officeDirector(), "/items/" + known))
                .doesNotContain("There is no notice for the year of this deadline yet");
        http.perform(get("/api/v1/items/" + known).with(person(county.officeDirector())))
                .andExpect(jsonPath("$.dueUncertain").value(false));
    }

    private long assignedFor(LocalDate due) {
        AssignmentPlan plan = items.plan(county, RectificationKind.STAGED);
        long item = assignment.assign(
                county.officeMember(),
                key(),
                items.confirmed(county),
                new AssignmentPlan(
                        plan.kind(), plan.leadUnitId(), Set.of(), plan.leaderId(), plan.handlerId(), plan.goal(), due));
        return assignment.accept(county.head(), key(), item);
    }

    private void renew(String type, long id) {
        escalated.stream()
                .filter(each -> each.caseType().equals(type))
                .findFirst()
                .orElseThrow()
                .renew(id);
    }

    private String page(Actor reader, String path) throws Exception {
        return http.perform(get(path).param("lang", "en").with(person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
