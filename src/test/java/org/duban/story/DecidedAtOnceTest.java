package org.duban.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.duban.audit.AuditTrail;
import org.duban.inspection.InspectionStory;
import org.duban.inspection.Inspections;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.organization.PostKind;
import org.duban.rectification.ItemStory;
import org.duban.rectification.Items;
import org.duban.rectification.RequestKind;
import org.duban.rectification.RequestService;
import org.duban.rectification.RequestView;
import org.duban.supervision.OrderState;
import org.duban.supervision.OrderStory;
import org.duban.testing.AtOnce;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.duban.workflow.ProcessRuntime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Requests, orders and checks that several people deal with at one moment: one does, the others are told so. */
@DatabaseTest
class DecidedAtOnceTest {

    private static final int CROWD = 6;

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory items;

    @Autowired
    OrderStory orders;

    @Autowired
    InspectionStory checks;

    @Autowired
    RequestService requests;

    @Autowired
    Inspections inspections;

    @Autowired
    AuditTrail audit;

    @Autowired
    ProcessRuntime runtime;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    /** The leader presses both buttons, in two windows. */
    @Test
    void anExtensionIsGrantedOrRefusedOnce() throws Exception {
        long item = items.withExtensionAsked(county);
        Map<String, Object> decision = Map.of("requestId", items.requestOf(county, item), "comment", "As I see it");

        oneOf((n, key) -> send(
                county.unitLeader(),
                "/api/v1/items/" + item + (n % 2 == 0 ? "/grant-extension" : "/refuse-extension"),
                key,
                decision));

        assertThat(theOnly(item).open()).isFalse();
        assertThat(happened(item, "extension-granted") + happened(item, "extension-refused"))
                .isEqualTo(1);
        assertThat(runtime.openTasks(
                        RequestKind.EXTENSION.caseType() + "-" + theOnly(item).id()))
                .isEmpty();
    }

    @Test
    void anAppealIsDecidedByOneOfTheOffice() throws Exception {
        long item = items.withAppeal(county);
        Map<String, Object> decision = Map.of(
                "requestId", items.requestOf(county, item),
                "comment", "We asked at the window",
                "description", "One window closed early");

        oneOf((n, key) -> send(
                n % 2 == 0 ? county.officeMember() : county.officeDirector(),
                "/api/v1/items/" + item + (n % 3 == 0 ? "/uphold-appeal" : "/reject-appeal"),
                key,
                decision));

        assertThat(happened(item, "appeal-upheld") + happened(item, "appeal-rejected"))
                .isEqualTo(1);
        assertThat(audit.verify(ref(item)).whole()).isTrue();
    }

    @Test
    void anOrderIsAnsweredOnce() throws Exception {
        long order = orders.received(county);

        oneOf((n, key) -> send(
                n % 2 == 0 ? county.head() : county.liaison(),
                "/api/v1/supervision/orders/" + order + "/answer",
                key,
                Map.of("text", "Two more clerks")));

        assertThat(orders.view(county, order).state()).isEqualTo(OrderState.ANSWERED);
        assertThat(orders.view(county, order).replies()).hasSize(1);
    }

    /** One found that it holds, the other that it does not: only one of them is believed. */
    @Test
    void aReverseCheckIsRecordedOnce() throws Exception {
        Actor third = counties.post(counties.person("third supervisor"), PostKind.SUPERVISOR, county.office());
        long check = checks.waiting(county);
        List<Actor> two = List.of(county.secondSupervisor(), third);
        List<Map<String, Object>> results = List.of(result(county.secondSupervisor(), true), result(third, false));

        oneOf((n, key) -> send(two.get(n % 2), "/api/v1/inspections/" + check + "/result", key, results.get(n % 2)));

        assertThat(inspections.timeline(check, county.officeDirector().personId(), Locale.ENGLISH))
                .filteredOn(line ->
                        line.action().equals("inspection.held") || line.action().equals("inspection.failed"))
                .hasSize(1);
    }

    private Map<String, Object> result(Actor inspector, boolean holds) {
        return Map.of(
                "method", "UNANNOUNCED_CHECK",
                "heldOn", items.today().toString(),
                "place", "Service hall",
                "peopleMet", "Two clerks",
                "findings", "Seen with my own eyes",
                "holds", holds,
                "evidenceIds", List.of(items.file(inspector)));
    }

    private void oneOf(BiFunction<Integer, String, MockHttpServletResponse> act) throws Exception {
        List<Callable<MockHttpServletResponse>> crowd = new ArrayList<>();
        for (int n = 0; n < CROWD; n++) {
            int mine = n;
            crowd.add(() -> act.apply(mine, UUID.randomUUID().toString()));
        }
        List<MockHttpServletResponse> answers = AtOnce.all(crowd);
        assertThat(answers).filteredOn(answer -> answer.getStatus() == 200).hasSize(1);
        for (MockHttpServletResponse answer : answers) {
            if (answer.getStatus() != 200) {
                assertThat(answer.getStatus()).isEqualTo(409);
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(".already-handled");
            }
        }
    }

    private MockHttpServletResponse send(Actor person, String path, String key, Map<String, Object> body) {
        try {
            return http.perform(post(path)
                            .with(SignedInAs.person(person))
                            .header("Idempotency-Key", key)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(body)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private RequestView theOnly(long item) {
        return requests.of(county.officeDirector(), item).get(0);
    }

    private long happened(long item, String what) {
        return audit.timeline(ref(item)).stream()
                .filter(entry -> entry.action().equals("rectification." + what))
                .count();
    }

    private static CaseRef ref(long item) {
        return new CaseRef(Items.CASE_TYPE, item);
    }
}
