package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.ItemStory.key;
import static org.duban.testing.SignedInAs.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.deadline.AlertLevel;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.rectification.AssignmentService;
import org.duban.rectification.Course;
import org.duban.rectification.Courses;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.ItemView;
import org.duban.rectification.Items;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.RecurrenceService;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.flowable.engine.ManagementService;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A problem that comes back: linked to the closed item, with a date and a timer of its own. */
@DatabaseTest
class RecurrenceTest {

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    RecurrenceService recurrence;

    @Autowired
    AssignmentService assignment;

    @Autowired
    Courses courses;

    @Autowired
    Items items;

    @Autowired
    ManagementService engine;

    @Autowired
    Timers timers;

    @Autowired
    MutableClock clock;

    @Autowired
    MockMvc http;

    TestCounty county;
    long parent;

    @BeforeEach
    void aClosedItem() {
        county = counties.build();
        parent = story.closed(county);
    }

    @Test
    void isLinkedToTheClosedItemAndBothSayIt() {
        long item = story.confirmed(county);
        recurrence.link(county.officeMember(), key(), item, parent);

        Course child = course(item);
        assertThat(Objects.requireNonNull(child.parent()).id()).isEqualTo(parent);
        assertThat(child.repeats()).isOne();
        assertThat(course(parent).children()).extracting(ItemView.Ref::id).containsExactly(item);
        assertThat(story.stateOf(county, parent)).isEqualTo(ItemState.CLOSED);
        assertThat(items.timeline(parent, county.officeMember().personId(), Locale.ENGLISH))
                .anySatisfy(line -> assertThat(line.action()).isEqualTo("rectification.came-back"));
    }

    @Test
    void hasADateAndATimerOfItsOwn() {
        LocalDate parentsDate = view(parent).dueOn();
        clock.setTo(LocalDate.of(2023, 12, 4));
        long item = story.confirmed(county);
        recurrence.link(county.officeMember(), key(), item, parent);
        assignment.assign(county.officeMember(), key(), item, story.plan(county, RectificationKind.IMMEDIATE));
        assignment.accept(county.head(), key(), item);

        assertThat(view(item).dueOn()).isEqualTo("2024-01-03").isNotEqualTo(parentsDate);
        assertThat(view(item).originalDueOn()).isEqualTo("2024-01-03");
        assertThat(view(parent).dueOn()).isEqualTo(parentsDate);
        assertThat(timersOf(item)).isOne();
        assertThat(engine.createTimerJobQuery()
                        .processInstanceId("item-" + parent + "-1")
                        .count())
                .isZero();
        clock.setTo(LocalDate.of(2024, 1, 4));
        timers.fireDue(process(item));
        assertThat(view(item).alert()).isEqualTo(AlertLevel.RED);
        assertThat(view(parent).alert()).isEqualTo(AlertLevel.GREEN);
    }

    @Test
    void aParentThatIsNotTheirsToSeeIsNoParent() {
        TestCounty elsewhere = counties.build();
        long item = story.confirmed(county);
        long foreign = story.closed(elsewhere);
        refusedParent(() -> recurrence.link(county.officeMember(), key(), item, foreign));
        refusedParent(() -> recurrence.link(county.officeMember(), key(), item, story.confirmed(county)));
        assertThatThrownBy(() -> recurrence.link(county.head(), key(), item, parent))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rectification.not-");
        assertThat(course(parent).children()).isEmpty();
    }

    @Test
    void isLinkedOnceFromThePageByTheNumber() throws Exception {
        long item = story.confirmed(county);
        link(item, "nothing of the kind").andExpect(status().isUnprocessableContent());

        link(item, view(parent).number()).andExpect(header().string("Location", "/items/" + item));

        http.perform(get("/items/" + item).param("lang", "en").with(person(county.officeMember())))
                .andExpect(content().string(Matchers.containsString("/items/" + parent)));
        http.perform(get("/items/" + parent).param("lang", "en").with(person(county.officeMember())))
                .andExpect(content().string(Matchers.containsString("/items/" + item)));
        link(item, view(parent).number()).andExpect(status().isConflict());
    }

    @Test
    void isLinkedThroughTheApi() throws Exception {
        long item = story.confirmed(county);
        http.perform(post("/api/v1/items/" + item + "/link-parent")
                        .with(person(county.officeMember()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .content("{\"parentId\": " + parent + "}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(item));
        assertThat(Objects.requireNonNull(course(item).parent()).id()).isEqualTo(parent);
    }

    private ResultActions link(long item, String number) throws Exception {
        return http.perform(post("/items/" + item + "/link-parent")
                .param("parent", number)
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(person(county.officeMember())));
    }

    private Course course(long item) {
        return courses.of(item, reader().personId(), false).orElse(new Course(null, 0, 0, false, List.of(), List.of()));
    }

    private long timersOf(long item) {
        return engine.createTimerJobQuery().processInstanceId(process(item)).count();
    }

    private String process(long item) {
        return Objects.requireNonNull(view(item).processInstanceId());
    }

    private ItemView view(long item) {
        return items.view(item, reader().personId());
    }

    private Actor reader() {
        return county.officeDirector();
    }

    private static void refusedParent(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                .extracting(Refusal.Field::code)
                .containsExactly("rectification.parent-not-closed"));
    }
}
