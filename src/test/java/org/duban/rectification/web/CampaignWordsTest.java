package org.duban.rectification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.duban.approval.ContentColumn;
import org.duban.approval.ContentKind;
import org.duban.approval.ContentRow;
import org.duban.campaign.CampaignStory;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A campaign whose template names one source and one aspect offers those and no others. */
@DatabaseTest
class CampaignWordsTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    CampaignStory campaigns;

    @Autowired
    Directory directory;

    @Autowired
    List<ContentKind> kinds;

    TestCounty county;
    long narrow;

    @BeforeEach
    void aCampaignThatLooksUnderOneAspect() {
        county = counties.build();
        narrow = campaigns.opened(county, "z-added-kind", null, List.of(CampaignStory.group(county)));
    }

    @Test
    void theFormOffersWhatTheChosenCampaignLooksFor() throws Exception {
        open("/items/new?campaignId=" + narrow)
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"inspection\""),
                                not(containsString("value=\"petition\"")),
                                containsString("value=\"CONDUCT\""),
                                not(containsString("value=\"THEORY\"")))));
        open("/items/new?campaignId=" + county.campaignId())
                .andExpect(content()
                        .string(allOf(containsString("value=\"petition\""), containsString("value=\"THEORY\""))));
    }

    @Test
    void anotherCampaignBringsItsOwnWordsIntoTheForm() throws Exception {
        open("/items/new/words?campaignId=" + narrow)
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"new-sources\""),
                                containsString("hx-swap-oob=\"true\""),
                                containsString("value=\"inspection\""),
                                not(containsString("value=\"petition\"")),
                                not(containsString("value=\"THEORY\"")),
                                not(containsString("<html")))));
    }

    @Test
    void refusesWhatTheCampaignDoesNotLookForAndShowsWhatItDoes() throws Exception {
        register("petition", "THEORY")
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("new-source-error"),
                                containsString("new-aspect-error"),
                                not(containsString("value=\"petition\"")))));
        register("inspection", "CONDUCT").andExpect(status().is3xxRedirection());
    }

    @Test
    void aProblemListIsWrittenInTheWordsOfItsCampaign() {
        ContentKind list = kinds.stream()
                .filter(kind -> kind.kind().equals("problem-list"))
                .findFirst()
                .orElseThrow();

        assertThat(options(list, narrow, "source")).containsExactly("inspection");
        assertThat(options(list, narrow, "aspect")).containsExactly("CONDUCT");
        assertThat(options(list, county.campaignId(), "source")).hasSize(12);
        assertThat(options(list, county.campaignId(), "aspect")).hasSize(6);
        list.check(CampaignStory.ref(narrow), List.of(problem("inspection", "CONDUCT")));
        assertThat(refused(list, problem("petition", "THEORY"))).containsExactly("rows[0].source", "rows[0].aspect");
    }

    @Test
    void answersProgramsTheSame() throws Exception {
        open("/api/v1/items/sources?campaign=" + narrow)
                .andExpect(jsonPath("$.length()").value(1));
        open("/api/v1/items/sources").andExpect(jsonPath("$.length()").value(12));
    }

    private List<String> options(ContentKind list, long campaign, String column) {
        return list.columns(CampaignStory.ref(campaign), Locale.ENGLISH).stream()
                .filter(each -> each.key().equals(column))
                .flatMap(each -> each.options().stream())
                .map(ContentColumn.Option::value)
                .toList();
    }

    private List<String> refused(ContentKind list, ContentRow row) {
        try {
            list.check(CampaignStory.ref(narrow), List.of(row));
            return List.of();
        } catch (Refusal refusal) {
            return refusal.fields().stream().map(Refusal.Field::field).toList();
        }
    }

    private ContentRow problem(String source, String aspect) {
        return new ContentRow(
                "1",
                Map.of(
                        "description",
                        "Windows close early",
                        "source",
                        source,
                        "level",
                        "UNIT",
                        "aspect",
                        aspect,
                        "unit",
                        directory.current().unit(county.bureau()).code()));
    }

    private ResultActions open(String path) throws Exception {
        return http.perform(get(path).with(SignedInAs.person(county.liaison()))).andExpect(status().isOk());
    }

    private ResultActions register(String source, String aspect) throws Exception {
        return http.perform(multipart("/items/new")
                .param("campaignId", String.valueOf(narrow))
                .param("description", "Windows close early")
                .param("source", source)
                .param("level", "UNIT")
                .param("aspect", aspect)
                .param("unitId", String.valueOf(county.bureau()))
                .param("commandKey", UUID.randomUUID().toString())
                .with(csrf())
                .with(SignedInAs.person(county.liaison())));
    }
}
