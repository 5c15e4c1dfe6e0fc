package org.duban.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.duban.campaign.CampaignStory;
import org.duban.campaign.Campaigns;
import org.duban.campaign.Lessons;
import org.duban.campaign.PhaseState;
import org.duban.campaign.WorkGroup;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class CampaignPageTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private TestCounties counties;

    @Autowired
    private CampaignStory story;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private WorkGroups groups;

    @Autowired
    private Lessons lessons;

    private TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void showsWhatIsOpenAndWhereToEverybodyAndTheActsToTheOffice() throws Exception {
        long id = story.opened(county, "thematic-education", null, List.of());
        long phase = story.phase(id, "preparation").id();

        open(county.officeMember(), "/campaigns/" + id)
                .andExpect(content()
                        .string(allOf(
                                containsString("/campaigns/" + id + "/groups\""),
                                containsString("campaign-phase:" + phase),
                                containsString("campaign-gantt"),
                                containsString("data-href=\"#phase-" + phase + "\""),
                                containsString("<a href=\"#phase-" + phase + "\""),
                                containsString("id=\"phase-" + phase + "\""))));
        open(county.handler(), "/campaigns/" + id)
                .andExpect(content().string(not(containsString("/phases/" + phase + "/"))));
        open(county.handler(), "/campaigns/" + county.campaignId())
                .andExpect(content().string(not(containsString("campaign-gantt"))));
        http.perform(get("/campaigns/999999999").with(SignedInAs.person(county.handler())))
                .andExpect(status().isNotFound());
    }

    @Test
    void endsAPhaseAndSaysWhatStandsInTheWay() throws Exception {
        long id = story.opened(county, "inspection-follow-up", null, List.of());
        long phase = story.phase(id, "findings").id();
        send(county.officeMember(), post("/campaigns/" + id + "/phases/" + phase + "/open"))
                .andExpect(redirectedUrl("/campaigns/" + id));

        MockHttpServletRequestBuilder end = post("/campaigns/" + id + "/phases/" + phase + "/end");
        send(county.officeMember(), end.param("lang", "en"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("alert-problem")));
        assertThat(story.phase(id, "findings").state()).isEqualTo(PhaseState.OPEN);

        send(county.officeMember(), groupsForm(id, county.bureau(), county.otherBureau()))
                .andExpect(redirectedUrl("/campaigns/" + id));
        send(county.officeMember(), post("/campaigns/" + id + "/phases/" + phase + "/end"))
                .andExpect(redirectedUrl("/campaigns/" + id));
        assertThat(story.phase(id, "findings").state()).isEqualTo(PhaseState.ENDED);
        send(county.head(), post("/campaigns/" + id + "/phases/" + phase + "/end"))
                .andExpect(status().isForbidden());
    }

    @Test
    void changesGroupsAndRefusesAUnitThatLeadsAndSupportsBesideItsLine() throws Exception {
        long id = story.opened(county);
        open(county.officeMember(), "/campaigns/" + id + "/groups");

        send(county.officeMember(), groupsForm(id, county.bureau(), county.bureau()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("groups[0].supports-error")));

        send(county.officeMember(), groupsForm(id, county.otherBureau(), county.bureau()));
        assertThat(groups.of(id)).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("First");
            assertThat(group.leadUnitIds()).containsExactly(county.otherBureau());
            assertThat(group.supportingUnitIds()).containsExactly(county.bureau());
        });
        http.perform(get("/campaigns/" + id + "/groups").with(SignedInAs.person(county.head())))
                .andExpect(status().isForbidden());
    }

    @Test
    void recordsALessonAndMovesDays() throws Exception {
        long id = story.opened(county);
        long phase = story.phase(id, "preparation").id();

        send(county.officeMember(), post("/campaigns/" + id + "/lessons").param("text", " "))
                .andExpect(status().isUnprocessableContent());
        send(county.officeMember(), post("/campaigns/" + id + "/lessons").param("text", "Begin earlier"))
                .andExpect(redirectedUrl("/campaigns/" + id));
        assertThat(lessons.of(id)).singleElement().satisfies(lesson -> assertThat(lesson.text())
                .isEqualTo("Begin earlier"));

        String days = "/campaigns/" + id + "/phases/" + phase + "/days";
        send(county.officeMember(), post(days).param("endsOn", "2000-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("endsOn-error")));
        send(county.officeMember(), post(days).param("endsOn", "2023-10-18"))
                .andExpect(redirectedUrl("/campaigns/" + id));
        assertThat(story.phase(id, "preparation").endsOn()).hasToString("2023-10-18");
    }

    @Test
    void opensACampaignFromATemplateAndTheNextBatchFromIt() throws Exception {
        open(county.officeMember(), "/campaigns/new");
        open(county.officeMember(), "/campaigns/plain");
        open(county.officeMember(), "/campaigns/new?template=thematic-education&groups=five-groups")
                .andExpect(content().string(containsString("groups[4].name")));
        send(county.officeMember(), opening("2024-02-01", "2024-01-01").param("template", "thematic-education"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("endsOn-error")));

        String address = send(
                        county.officeMember(),
                        opening("2024-01-01", "2024-06-30").param("template", "thematic-education"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        long id = Long.parseLong(String.valueOf(address).replaceAll("\\D", ""));
        assertThat(groups.of(id)).extracting(WorkGroup::name).containsExactly("First");

        open(county.officeMember(), "/campaigns/new?from=" + id)
                .andExpect(content().string(containsString("value=\"First\"")));
        send(county.officeMember(), opening("2025-01-01", "2025-06-30").param("previousId", "" + id))
                .andExpect(status().is3xxRedirection());
        assertThat(campaigns.all()).anyMatch(campaign -> Long.valueOf(id).equals(campaign.previousId()));
        http.perform(get("/campaigns/new?template=none").with(SignedInAs.person(county.officeMember())))
                .andExpect(status().isNotFound());
    }

    @Test
    void answersTheSameOverRest() throws Exception {
        String json = "{'template':'inspection-follow-up','name':'R','startsOn':'2023-10-16','endsOn':'2024-03-01',"
                + "'zone':'Asia/Shanghai','officeUnitId':%d,'leadingUnitId':%d,'groups':[]}";
        send(
                        county.officeMember(),
                        post("/api/v1/campaigns/open")
                                .contentType("application/json")
                                .content(json.formatted(county.office(), county.county())
                                        .replace('\'', '"')))
                .andExpect(status().isCreated());
        long id = story.opened(county, "inspection-follow-up", null, List.of());
        long phase = story.phase(id, "findings").id();
        String api = "/api/v1/campaigns/" + id;
        send(county.officeMember(), post(api + "/phases/" + phase + "/open")).andExpect(status().isOk());
        send(county.officeMember(), post(api + "/phases/" + phase + "/end"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("campaign.exit-open"));
        send(county.handler(), get(api + "/phases"))
                .andExpect(jsonPath("$[0].conditions[0].met").value(false))
                .andExpect(jsonPath("$[0].conditions[0].path").value("/campaigns/" + id + "/groups"));
        send(
                        county.officeMember(),
                        put(api + "/groups")
                                .contentType("application/json")
                                .content("[{\"name\":\"G\",\"leads\":[" + county.bureau() + "]}]"))
                .andExpect(jsonPath("$[0].leadUnitIds[0]").value(county.bureau()));
        send(
                        county.officeMember(),
                        post(api + "/lessons").contentType("application/json").content("{\"text\":\"L\"}"))
                .andExpect(status().isCreated());
        send(
                        county.officeMember(),
                        put(api + "/phases/" + phase + "/days")
                                .contentType("application/json")
                                .content("{\"endsOn\":\"2023-11-01\"}"))
                .andExpect(jsonPath("$[0].facts.endsOn").value("2023-11-01"));
        send(county.handler(), get(api + "/timeline"))
                .andExpect(jsonPath("$[0].action").value("campaign.phase-rescheduled"));
        send(county.handler(), get(api + "/lessons"))
                .andExpect(jsonPath("$[0].text").value("L"));
        send(county.handler(), get(api + "/groups"))
                .andExpect(jsonPath("$[0].name").value("G"));
        send(county.handler(), get("/api/v1/campaigns/templates"))
                .andExpect(jsonPath("$[1].key").value("thematic-education"));
        send(county.handler(), get("/campaigns/" + id + "/diagram"))
                .andExpect(jsonPath("$.labels.task_EndPhase").exists());
    }

    private MockHttpServletRequestBuilder groupsForm(long id, long lead, long support) {
        return withGroup(post("/campaigns/" + id + "/groups"), lead, support);
    }

    private MockHttpServletRequestBuilder opening(String start, String end) {
        MockHttpServletRequestBuilder form = post("/campaigns/open")
                .param("name", "Winter")
                .param("startsOn", start)
                .param("endsOn", end)
                .param("zone", "Asia/Shanghai")
                .param("tiers", "COUNTY", "BRANCH")
                .param("officeUnitId", "" + county.office())
                .param("leadingUnitId", "" + county.county());
        return withGroup(form, county.bureau(), county.otherBureau());
    }

    private static MockHttpServletRequestBuilder withGroup(
            MockHttpServletRequestBuilder form, long lead, long support) {
        return form.param("groups[0].name", "First")
                .param("groups[0].duty", "")
                .param("groups[0].leads", "" + lead)
                .param("groups[0].supports", "" + support)
                .param("groups[1].name", "")
                .param("groups[1].duty", "");
    }

    private ResultActions open(Actor who, String path) throws Exception {
        return http.perform(get(path).with(SignedInAs.person(who)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        String key = UUID.randomUUID().toString();
        return http.perform(request.param("commandKey", key)
                .header("Idempotency-Key", key)
                .with(SignedInAs.person(who))
                .with(csrf()));
    }
}
