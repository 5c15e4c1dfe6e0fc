package org.duban.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.InputStream;
import java.util.UUID;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.organization.OrganizationBook;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class OrganizationPagesTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private TestCounties counties;

    @Autowired
    private Directory directory;

    private TestCounty county;
    private Actor office;

    @BeforeEach
    void aCounty() {
        county = counties.build();
        office = county.officeMember();
    }

    @Test
    void showsTheTreeToEverybodyAndItsChangesToTheOffice() throws Exception {
        open(office, "/organization").andExpect(content().string(containsString("/organization/import")));
        open(county.handler(), "/organization")
                .andExpect(content().string(not(containsString("/organization/import"))))
                .andExpect(content().string(containsString(nameOf(county.branch()))));
    }

    @Test
    void findsPeopleByUsernameAndAnswersHtmxWithTheFragmentAlone() throws Exception {
        String username =
                directory.current().person(county.handler().personId()).username();

        http.perform(get("/organization")
                        .param("q", username)
                        .header("HX-Request", "true")
                        .with(SignedInAs.person(office)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                "/organization/people/" + county.handler().personId())))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void showsAUnitAndAPerson() throws Exception {
        open(office, "/organization/units/" + county.bureau())
                .andExpect(content().string(containsString(county.head().name())))
                .andExpect(content().string(containsString(county.countyLeader().name())));
        open(county.handler(), "/organization/people/" + county.countyLeader().personId())
                .andExpect(content().string(containsString(nameOf(county.bureau()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organization/import",
                "/organization/units/new",
                "/organization/units/{unit}/edit",
                "/organization/people/new",
                "/organization/people/{person}/edit",
                "/organization/people/{person}/portfolio",
                "/organization/people/{person}/posts/new",
                "/organization/posts/{post}/end",
            })
    void opensEachFormToTheOfficeOnly(String path) throws Exception {
        long person = county.head().personId();
        String here = path.replace("{unit}", "" + county.bureau())
                .replace("{person}", "" + person)
                .replace(
                        "{post}",
                        "" + directory.current().postsOf(person).get(0).id());

        open(office, here).andExpect(content().string(containsString("commandKey")));
        http.perform(get(here).with(SignedInAs.person(county.head()))).andExpect(status().isForbidden());
    }

    @Test
    void showsTheFormAgainWithWhatWasRefused() throws Exception {
        send(
                        office,
                        post("/organization/units")
                                .param("code", "")
                                .param("name", "留下的名称")
                                .param("tier", "BRANCH"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("code-error")))
                .andExpect(content().string(containsString("parentId-error")))
                .andExpect(content().string(containsString("留下的名称")));
    }

    @Test
    void createsAUnitAndGivesSomebodyAPostInIt() throws Exception {
        String code = UUID.randomUUID().toString();
        String unitPage = send(
                        office,
                        post("/organization/units")
                                .param("code", code)
                                .param("name", "新设单位")
                                .param("tier", "PARTY_COMMITTEE")
                                .param("parentId", "" + county.county()))
                .andExpect(redirectedUrlPattern("/organization/units/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        long unit = directory.current().unitByCode(code).orElseThrow().id();
        assertThat(unitPage).endsWith("/" + unit);
        long person = county.outsider().personId();

        send(
                        office,
                        post("/organization/people/" + person + "/posts")
                                .param("unitId", "" + unit)
                                .param("kind", "LIAISON"))
                .andExpect(redirectedUrl("/organization/people/" + person));
        assertThat(directory.current().holders(PostKind.LIAISON, unit)).hasSize(1);
    }

    @Test
    void endsAPostWithAReason() throws Exception {
        Post post = directory.current().postsOf(county.liaison().personId()).get(0);

        send(office, post("/organization/posts/" + post.id() + "/end"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("reason-error")));
        send(office, post("/organization/posts/" + post.id() + "/end").param("reason", "轮岗"))
                .andExpect(redirectedUrl("/organization/people/" + post.personId()));
        assertThat(directory.current().postsOf(post.personId())).isEmpty();
    }

    @Test
    void importsAWorkbookInTwoSteps() throws Exception {
        String mark = "." + UUID.randomUUID().toString().substring(0, 8);
        String preview = upload(OrganizationBook.ofCounty(mark))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String page =
                open(office, String.valueOf(preview)).andReturn().getResponse().getContentAsString();
        String fingerprint = page.replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]+)\".*", "$1");
        assertThat(page).contains("B1-1" + mark).doesNotContain("??");

        send(office, post(preview + "/commit").param("fingerprint", fingerprint))
                .andExpect(redirectedUrl("/organization"));
        assertThat(directory.current().unitByCode("B1-1" + mark)).isPresent();
        open(office, String.valueOf(preview)).andExpect(content().string(not(containsString("fingerprint"))));
    }

    @Test
    void refusesAFileThatIsNoWorkbookOnTheSamePage() throws Exception {
        http.perform(multipart("/organization/import")
                        .file(new MockMultipartFile("file", "a.xlsx", null, "no workbook".getBytes()))
                        .param("commandKey", UUID.randomUUID().toString())
                        .with(SignedInAs.person(office))
                        .with(csrf()))
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString("alert-problem")));
    }

    @Test
    void answersTheApiToo() throws Exception {
        http.perform(get("/api/v1/organization/people")
                        .param("unitId", "" + county.branch())
                        .with(SignedInAs.person(office)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(county.handler().name())));
        http.perform(post("/api/v1/organization/units")
                        .contentType("application/json")
                        .content("{\"code\":\"a\",\"name\":\"b\",\"tier\":\"COUNTY\"}")
                        .with(SignedInAs.person(county.handler())))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(content().string(containsString("organization.not-administrator")));
    }

    private ResultActions open(Actor who, String path) throws Exception {
        return http.perform(get(path).with(SignedInAs.person(who)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions send(Actor who, MockHttpServletRequestBuilder form) throws Exception {
        return http.perform(form.param("commandKey", UUID.randomUUID().toString())
                .with(SignedInAs.person(who))
                .with(csrf()));
    }

    private ResultActions upload(OrganizationBook book) throws Exception {
        try (InputStream content = book.open()) {
            return http.perform(multipart("/organization/import")
                            .file(new MockMultipartFile("file", "组织.xlsx", null, content))
                            .param("commandKey", UUID.randomUUID().toString())
                            .with(SignedInAs.person(office))
                            .with(csrf()))
                    .andExpect(redirectedUrlPattern("/organization/import/*"));
        }
    }

    private String nameOf(long unit) {
        return directory.current().unit(unit).name();
    }
}
