package org.duban.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.LadderAction;
import org.duban.escalation.LadderView;
import org.duban.escalation.LadderView.Rung;
import org.duban.escalation.LadderView.RungState;
import org.duban.escalation.domain.LadderViews;
import org.duban.kernel.CaseRef;
import org.duban.supervision.OrderFilter;
import org.duban.supervision.Supervision;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.testing.Timers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** An item shows of its ladder what really happened: nothing is told of an order that nobody issued. */
@DatabaseTest
class LadderShownTest {

    /** Overdue by ten working days and more: an order was due, and listing, and a report. */
    private static final LocalDate LONG_AFTER = LocalDate.of(2023, 11, 24);

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    ExtensionService extensions;

    @Autowired
    Items items;

    @Autowired
    LadderViews ladders;

    @Autowired
    Supervision supervision;

    @Autowired
    List<EscalatedCases> escalated;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Timers timers;

    @Autowired
    MutableClock clock;

    @Autowired
    MockMvc http;

    TestCounty county;
    long item;

    @BeforeEach
    void anItemDueInNovember() {
        county = counties.build();
        item = story.accepted(county, RectificationKind.IMMEDIATE);
    }

    @Test
    void whatWasCaughtUpWithQuietlySaysThatNothingElseWasDone() throws Exception {
        clock.setTo(LONG_AFTER);
        // the ladder of until now asked for nothing that was still to come
        jdbc.update("update rectification_item set clock_next_on = null where id = ?", item);
        escalated.stream()
                .filter(each -> each.caseType().equals(Items.CASE_TYPE))
                .forEach(each -> each.renew(item));

        assertThat(behind()).extracting(Rung::standing).last().isEqualTo(RungState.CAUGHT_UP);
        assertThat(behind()).extracting(Rung::standing).contains(RungState.PASSED);
        assertThat(behind()).extracting(Rung::actions).containsOnly(Set.of());
        assertThat(view().caughtUp()).isTrue();
        assertThat(orders()).isZero();
        String page = ladderOf(page("en"));
        assertThat(page).contains("Passed over quietly", "are not made up for");
        assertThat(stepsBehind(page)).isNotEmpty().doesNotContain("supervision order", "listed supervision");
    }

    @Test
    void whatCameInItsTimeSaysWhatWasDone() throws Exception {
        for (LocalDate day = story.today(); !day.isAfter(LONG_AFTER); day = day.plusDays(1)) {
            clock.setTo(day);
            timers.fireDue(process());
        }

        assertThat(behind()).extracting(Rung::standing).containsOnly(RungState.FIRED);
        Set<LadderAction> done = EnumSet.noneOf(LadderAction.class);
        behind().forEach(rung -> done.addAll(rung.actions()));
        assertThat(done).contains(LadderAction.REMIND, LadderAction.ORDER, LadderAction.LIST);
        assertThat(view().caughtUp()).isFalse();
        assertThat(orders()).isPositive();
        String page = ladderOf(page("en"));
        assertThat(page).doesNotContain("Passed over");
        assertThat(stepsBehind(page)).contains("supervision order", "listed supervision");
    }

    @Test
    void whileARequestIsDecidedTheStepsToComeHaveNoDay() throws Exception {
        extensions.ask(
                county.handler(),
                ItemStory.key(),
                item,
                new NewExtension(story.today().plusDays(50), "Half is done", List.of(story.file(county.handler()))));

        assertThat(view().rungs()).isNotEmpty().allSatisfy(rung -> {
            assertThat(rung.standing()).isEqualTo(RungState.TO_COME);
            assertThat(rung.on()).isNull();
            assertThat(rung.next()).isFalse();
        });
        assertThat(ladderOf(page("en"))).contains("Clock stopped since");
    }

    private LadderView view() {
        return Objects.requireNonNull(ladders.of(new CaseRef(Items.CASE_TYPE, item)));
    }

    private List<Rung> behind() {
        return view().rungs().stream()
                .filter(rung -> rung.standing() != RungState.TO_COME)
                .toList();
    }

    private long orders() {
        return supervision
                .orders(OrderFilter.ALL, county.officeDirector().personId(), 0, 10)
                .size();
    }

    private String process() {
        return Objects.requireNonNull(
                items.view(item, county.officeDirector().personId()).processInstanceId());
    }

    private String page(String language) throws Exception {
        return http.perform(get("/items/{id}", item)
                        .param("lang", language)
                        .with(SignedInAs.person(county.officeDirector())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String ladderOf(String page) {
        int from = page.indexOf("id=\"ladder\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</ol>", from));
    }

    /** The text of the steps that lie behind. */
    private static String stepsBehind(String ladder) {
        return Arrays.stream(ladder.split("<li "))
                .skip(1)
                .filter(step -> !step.contains("is-to_come"))
                .reduce("", String::concat);
    }
}
