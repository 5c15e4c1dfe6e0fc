package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.ItemStory.key;
import static org.duban.testing.SignedInAs.person;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.duban.escalation.DeadlineChange.Why;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.domain.ItemClock;
import org.duban.rectification.domain.ItemDesk;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The ladder on the page of an item. */
@DatabaseTest
class ItemLadderTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private TestCounties counties;

    @Autowired
    private ItemStory story;

    @Autowired
    private Items items;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private ItemClock itemClock;

    @Autowired
    private Timers timers;

    @Autowired
    private MutableClock clock;

    private TestCounty county;
    private long item;

    @BeforeEach
    void anItemThatCameToItsFirstSteps() {
        county = counties.build();
        item = story.planned(county, RectificationKind.STAGED);
        String process = Objects.requireNonNull(
                items.view(item, county.officeDirector().personId()).processInstanceId());
        for (int day : new int[] {11, 25}) { // twenty and ten working days before the date
            clock.setTo(LocalDate.of(2023, 10, day));
            timers.fireDue(process);
        }
    }

    @Test
    void showsTheStepsReachedAndThoseToCome() throws Exception {
        String page = page("en");
        assertThat(page)
                .containsSubsequence(
                        "Working days before the date: 20",
                        "Told",
                        "Working days before the date: 10",
                        "Told",
                        "is-next",
                        "Working days before the date: 1",
                        "To come",
                        "Working days overdue: 10",
                        "supervision order",
                        "Working days overdue: 30");
        assertThat(page).contains("Dates of the measures (1)").doesNotContain("Original date");
        assertThat(page("zh-CN")).contains("期限与提醒", "到期前 10 个工作日", "逾期 1 个工作日");
    }

    @Test
    void showsTheOriginalDateBesideTheOneInForceWithWhatBecameOfIt() throws Exception {
        onTheDesk(sheet -> itemClock.move(sheet, LocalDate.of(2023, 12, 8), Why.EXTENDED, "the road <freezes>"));
        assertThat(page("en"))
                .containsSubsequence("Original date", "2023-11-08", "now", "2023-12-08")
                .containsSubsequence("Changes of the date (1)", "Extended", "the road &lt;freezes&gt;");
    }

    @Test
    void saysThatTheClockStandsStill() throws Exception {
        onTheDesk(sheet -> itemClock.pause(sheet, "disputed"));
        assertThat(page("en")).contains("Clock stopped since").doesNotContain("is-next");
        assertThat(page("zh-CN")).contains("起暂停计时");
    }

    private String page(String language) throws Exception {
        return http.perform(get("/items/" + item).param("lang", language).with(person(county.officeDirector())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void onTheDesk(Consumer<ItemDesk.Sheet> work) {
        desk.act(county.officeDirector(), key(), ItemAction.URGE, item, work);
    }
}
