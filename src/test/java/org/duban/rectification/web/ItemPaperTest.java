package org.duban.rectification.web;

import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import org.duban.organization.Directory;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.ExtensionService;
import org.duban.rectification.ItemStory;
import org.duban.rectification.NewExtension;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.RectifyingService;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the office files on paper, and what a phone shows that has nothing to hover with. */
@DatabaseTest
class ItemPaperTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    AssignmentService assignment;

    @Autowired
    RectifyingService rectifying;

    @Autowired
    ExtensionService extensions;

    @Autowired
    Directory directory;

    @Autowired
    MutableClock clock;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void thePaperNamesSupportingUnitsTheOriginalDateAndTheEvidence() throws Exception {
        AssignmentPlan plan = story.plan(county, RectificationKind.IMMEDIATE);
        long item = assignment.assign(
                county.officeMember(),
                ItemStory.key(),
                story.confirmed(county),
                new AssignmentPlan(
                        plan.kind(),
                        plan.leadUnitId(),
                        Set.of(county.otherBureau()),
                        plan.leaderId(),
                        plan.handlerId(),
                        plan.goal(),
                        plan.dueOn()));
        assignment.accept(county.head(), ItemStory.key(), item);
        paper(item, not(containsString("Original date")));

        LocalDate later = plan.dueOn().plusDays(10);
        extensions.ask(
                county.handler(),
                ItemStory.key(),
                item,
                new NewExtension(later, "Being built", java.util.List.of(story.file(county.handler()))));
        extensions.grant(county.unitLeader(), ItemStory.key(), item, story.requestOf(county, item), null, "");

        paper(
                item,
                containsString(directory.current().unit(county.otherBureau()).name()));
        paper(item, containsString("Original date"));
        paper(item, containsString("note.txt"));
        paper(item, containsString(county.handler().name()));
    }

    @Test
    void theReasonOfARecoveryDateIsToBeRead() throws Exception {
        long item = story.planned(county, RectificationKind.IMMEDIATE);
        clock.setTo(story.plan(county, RectificationKind.IMMEDIATE).dueOn().plusDays(1));
        rectifying.commitRecovery(
                county.handler(), ItemStory.key(), item, story.today().plusDays(5), "The carpenter was ill");
        http.perform(get("/items/" + item).param("lang", "en").with(person(county.head())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(">The carpenter was ill</span>")))
                .andExpect(content().string(not(containsString("title=\"The carpenter was ill\""))));
        paper(item, containsString("The carpenter was ill"));
    }

    private void paper(long item, org.hamcrest.Matcher<String> shows) throws Exception {
        http.perform(get("/items/" + item + "/print").param("lang", "en").with(person(county.officeDirector())))
                .andExpect(status().isOk())
                .andExpect(content().string(shows));
    }
}
