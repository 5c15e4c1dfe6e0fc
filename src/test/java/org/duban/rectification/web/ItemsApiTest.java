package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.RectificationKind.IMMEDIATE;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.duban.kernel.Actor;
import org.duban.organization.PostKind;
import org.duban.rectification.ItemState;
import org.duban.rectification.ItemStory;
import org.duban.rectification.ParticipationRole;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class ItemsApiTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    ItemStory story;

    @Autowired
    JdbcTemplate jdbc;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void actsOnceHoweverOftenTheSameKeyArrives() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = """
                {"campaignId": %d, "description": "Lamps are dark", "source": "public", "level": "UNIT",
                 "aspect": "CONDUCT", "unitId": %d}
                """.formatted(county.campaignId(), county.bureau());

        String first = send(county.liaison(), "", body, key)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        String second =
                send(county.liaison(), "", body, key).andReturn().getResponse().getHeader("Location");

        assertThat(first).startsWith("/api/v1/items/").isEqualTo(second);
    }

    @Test
    void namesEveryMissingFieldInTheLanguageAskedFor() throws Exception {
        http.perform(post("/api/v1/items")
                        .with(person(county.liaison()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "en")
                        .content("{\"rootCause\": \"unknown\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("fields"))
                .andExpect(
                        jsonPath("$.errors[*].field").value(hasItems("campaignId", "description", "source", "unitId")))
                .andExpect(jsonPath("$.errors[0].message").value("This must not be empty."));
    }

    @Test
    void goesTheWholeWay() throws Exception {
        long item = story.registered(county);
        String handler = String.valueOf(county.handler().personId());
        String today = story.today().toString();

        done(county.officeMember(), item, "/confirm", "{}");
        done(county.officeMember(), item, "/assign", """
                {"kind": "IMMEDIATE", "leadUnitId": %d, "supportingUnitIds": [], "leaderId": %d, "handlerId": %s,
                 "goal": "Lamps burn", "dueOn": "%s"}
                """.formatted(
                        county.bureau(),
                        county.unitLeader().personId(),
                        handler,
                        story.today().plusDays(30)));
        done(county.head(), item, "/accept", "{}");
        done(
                county.handler(),
                item,
                "/measures",
                "{\"text\": \"Change the bulbs\", \"ownerId\": %s, \"dueOn\": \"%s\"}".formatted(handler, today));
        story.finishAll(county, item);
        done(county.handler(), item, "/claim-completion", "{\"statement\": \"All lamps burn\"}");
        done(county.head(), item, "/countersign", "{}");
        done(county.supervisor(), item, "/verifications", """
                {"method": "SITE_VISIT", "heldOn": "%s", "place": "Main street", "peopleMet": "Two neighbours",
                 "findings": "All lamps burn", "outcome": "RECTIFIED", "evidenceIds": [%d]}
                """.formatted(today, story.file(county.supervisor())));
        done(county.supervisor(), item, "/closure", "{}");

        assertThat(story.stateOf(county, item)).isEqualTo(ItemState.CLOSED);
    }

    @Test
    void tellsNobodyElseThatTheItemExists() throws Exception {
        long item = story.registered(county);

        http.perform(get("/api/v1/items/" + item).with(person(county.otherHead())))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("rectification.not-found"));
    }

    @Test
    void answersAConflictToWhoeverCameSecond() throws Exception {
        long item = story.claimed(county, IMMEDIATE);
        done(county.head(), item, "/countersign", "{}");

        send(
                        county.head(),
                        "/" + item + "/decline-claim",
                        "{\"reason\": \"too late\"}",
                        UUID.randomUUID().toString())
                .andExpect(status().isConflict());
    }

    @Test
    void answersABatchItemByItem() throws Exception {
        long good = story.registered(county);
        long past = story.confirmed(county);

        send(
                        county.officeMember(),
                        "/batch/confirm",
                        "{\"itemIds\": [%d, %d]}".formatted(good, past),
                        UUID.randomUUID().toString())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].done").value(true))
                .andExpect(jsonPath("$[1].done").value(false))
                .andExpect(jsonPath("$[1].code").isNotEmpty());
    }

    /** Supervisors by post, and each with a part in the item that is never waived. */
    @Test
    void refusesVerificationToWhoeverHandledReportedCountersignedOrRegisteredMeasures() throws Exception {
        long item = story.inVerification(county, IMMEDIATE);
        for (Actor excluded : new Actor[] {county.handler(), county.head()}) {
            counties.post(excluded, PostKind.SUPERVISOR, county.office());
            verify(excluded, item)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.code").value("rectification.excluded"));
        }
        long outside = story.claimed(county, IMMEDIATE);
        for (ParticipationRole role :
                new ParticipationRole[] {ParticipationRole.PROGRESS_AUTHOR, ParticipationRole.MEASURE_REGISTRANT}) {
            Actor supervisor = counties.post(counties.person("of the office"), PostKind.SUPERVISOR, county.office());
            jdbc.update(
                    "insert into rectification_participation (item_id, person_id, role, since)"
                            + " values (?, ?, ?, current_timestamp)",
                    outside,
                    supervisor.personId(),
                    role.name());
            if (story.stateOf(county, outside) == ItemState.CLAIMED) {
                done(county.head(), outside, "/countersign", "{}");
            }
            verify(supervisor, outside)
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.code").value("rectification.excluded"));
        }
        verify(county.supervisor(), outside).andExpect(status().isOk());
    }

    private ResultActions verify(Actor actor, long item) throws Exception {
        return send(
                actor,
                "/" + item + "/verifications",
                """
                {"method": "SITE_VISIT", "heldOn": "%s", "place": "Main street", "peopleMet": "Two neighbours",
                 "findings": "All lamps burn", "outcome": "RECTIFIED", "evidenceIds": []}
                """.formatted(story.today()),
                UUID.randomUUID().toString());
    }

    private void done(Actor actor, long item, String path, String body) throws Exception {
        send(actor, "/" + item + path, body, UUID.randomUUID().toString())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(item));
    }

    private ResultActions send(Actor actor, String path, String body, String key) throws Exception {
        return http.perform(post("/api/v1/items" + path)
                .with(person(actor))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
