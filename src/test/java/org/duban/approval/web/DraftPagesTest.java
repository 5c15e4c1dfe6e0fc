package org.duban.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.testing.SignedInAs.person;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.duban.approval.SubmissionState;
import org.duban.approval.SubmissionStory;
import org.duban.approval.TestSubject;
import org.duban.approval.VersionView;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@DatabaseTest
class DraftPagesTest {

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    TestSubject subject;

    TestCounty county;
    String about;

    @BeforeEach
    void aCounty() {
        county = counties.build();
        about = subject.in(county, county.bureau()).toString();
    }

    @Test
    void asksForTheKindFirstAndThenShowsWhoWillBeAsked() throws Exception {
        for (String language : new String[] {"zh-CN", "en"}) {
            http.perform(get("/submissions/new").param("lang", language).with(person(county.liaison())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(containsString("value=\"test-list\"")));
            http.perform(begun("test-list").param("lang", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(containsString("value=\"Read the plan\"")))
                    .andExpect(content().string(containsString(county.head().name())));
        }
    }

    @Test
    void whoMayNotDraftItSeesNothingOfWhatItProposes() throws Exception {
        for (Actor stranger : new Actor[] {county.outsider(), counties.build().outsider()}) {
            http.perform(get("/submissions/new")
                            .param("kind", "test-list")
                            .param("subject", about)
                            .with(person(stranger)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Read the plan"))));
        }
    }

    @Test
    void draftsWithATableAndAnAttachmentAndSendsIt() throws Exception {
        String location = http.perform(as(
                        county.liaison(),
                        form("/submissions/new")
                                .file(new MockMultipartFile(
                                        "attachments",
                                        "list.txt",
                                        "text/plain",
                                        "One".getBytes(StandardCharsets.UTF_8)))
                                .param("title", "What to do")
                                .param("rows[0].key", "1")
                                .param("rows[0].task", "Read the plan")
                                .param("rows[7].task", "Do it")
                                .param("rows[7].required", "true")
                                .param("act", "preview")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(location).endsWith("#act-send");
        long id = Long.parseLong(Objects.requireNonNull(location).replaceAll("\\D", ""));
        VersionView version = story.view(county.liaison(), id).version();
        assertThat(version.attachments()).extracting(VersionView.File::name).containsExactly("list.txt");
        assertThat(Objects.requireNonNull(version.content()).rows())
                .extracting(row -> row.values().get("task"))
                .containsExactly("Read the plan", "Do it");
        http.perform(as(county.liaison(), post("/submissions/" + id + "/send")))
                .andExpect(redirectedUrl("/submissions/" + id));
        assertThat(story.state(county, id)).isEqualTo(SubmissionState.IN_APPROVAL);
    }

    @Test
    void namesTheCellThatIsWrongAndKeepsTheRest() throws Exception {
        http.perform(as(
                        county.liaison(),
                        form("/submissions/new")
                                .param("body", "Kept words")
                                .param("rows[0].task", "First")
                                .param("rows[4].task", "")
                                .param("rows[4].required", "true")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kept words")))
                .andExpect(content().string(containsString("value=\"First\"")))
                .andExpect(content().string(containsString("-error\"")));
    }

    @Test
    void addsAndRemovesRowsWithoutAScript() throws Exception {
        http.perform(as(
                        county.liaison(),
                        form("/submissions/new").param("rows[0].task", "First").param("act", "add-row")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"rows[1].task\"")));
        http.perform(as(
                        county.liaison(),
                        form("/submissions/new")
                                .param("rows[0].task", "First")
                                .param("rows[1].task", "Second")
                                .param("act", "remove-row-0")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("value=\"First\""))))
                .andExpect(content().string(containsString("value=\"Second\"")));
    }

    @Test
    void writesOnAtWhatCameBack() throws Exception {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        String edit = "/submissions/" + id + "/edit";

        http.perform(get(edit).with(person(county.liaison())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tell everybody.")));
        http.perform(as(
                        county.liaison(),
                        multipart(edit)
                                .param("title", "Better")
                                .param("fileBody", "false")
                                .param("body", "Open them at eight.")))
                .andExpect(redirectedUrl(edit));
        assertThat(story.view(county.liaison(), id).version().no()).isEqualTo(2);
        http.perform(get(edit).with(person(county.head()))).andExpect(redirectedUrl("/submissions/" + id));
    }

    @Test
    void saysThatAFileIsMissingWhereTheBodyShouldBeOne() throws Exception {
        http.perform(as(
                        county.liaison(),
                        form("/submissions/new").param("title", "T").param("fileBody", "true")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bodyFile-error")));
    }

    @Test
    void refusesAWordFileThatIsNone() throws Exception {
        http.perform(as(
                        county.liaison(),
                        form("/submissions/new")
                                .file(new MockMultipartFile(
                                        "bodyFile", "plan.docx", "application/msword", new byte[] {'P', 'K', 3, 4, 0}))
                                .param("title", "T")
                                .param("fileBody", "true")
                                .param("lang", "en")))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content()
                        .string(containsString("plan.docx&quot; is not of an accepted type, or it holds macros")))
                .andExpect(content().string(containsString("Upload pictures, PDF, OFD, Office or WPS documents")))
                .andExpect(content().string(containsString("value=\"T\"")));
        http.perform(as(
                        county.liaison(),
                        form("/submissions/new")
                                .file(new MockMultipartFile(
                                        "bodyFile",
                                        "plan.txt",
                                        "text/plain",
                                        "only words".getBytes(StandardCharsets.UTF_8)))
                                .param("title", "T")
                                .param("fileBody", "true")
                                .param("lang", "en")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("is no Word or PDF file. Upload a docx, doc or pdf.")))
                .andExpect(content().string(containsString("bodyFile-error")));
    }

    @Test
    void keepsPhrases() throws Exception {
        http.perform(as(county.head(), post("/submissions/phrases").param("text", "Agreed, go on")))
                .andExpect(redirectedUrl("/submissions/phrases"));
        http.perform(as(county.head(), post("/submissions/phrases").param("text", "")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("text-error")));
        for (String language : new String[] {"zh-CN", "en"}) {
            http.perform(get("/submissions/phrases").param("lang", language).with(person(county.head())))
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(containsString("Agreed, go on")));
        }
        http.perform(get("/submissions/" + story.sent(county, "test-plain")).with(person(county.head())))
                .andExpect(content().string(containsString("data-phrase=\"Agreed, go on\"")));
    }

    @Test
    void aPhraseOfApprovalIsNotOfferedForAReturn() throws Exception {
        http.perform(as(
                        county.head(),
                        post("/submissions/phrases")
                                .param("text", "Agreed and out")
                                .param("use", "APPROVE")))
                .andExpect(redirectedUrl("/submissions/phrases"));
        String page = http.perform(
                        get("/submissions/" + story.sent(county, "test-plain")).with(person(county.head())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String offered = "data-phrase=\"Agreed and out\" data-into=\"";
        assertThat(page).contains(offered + "approve-comment").doesNotContain(offered + "return-reason");
    }

    @Test
    void phrasesForEverybodyAreTheOffices() throws Exception {
        http.perform(as(
                        county.head(),
                        post("/submissions/phrases")
                                .param("text", "For all of you")
                                .param("officeWide", "true")
                                .param("lang", "en")))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Only the office writes phrases for everybody.")));
        http.perform(as(
                        county.officeMember(),
                        post("/submissions/phrases")
                                .param("text", "Figures checked by " + county.office())
                                .param("officeWide", "true")))
                .andExpect(redirectedUrl("/submissions/phrases"));

        String shown = "data-phrase=\"Figures checked by " + county.office() + "\"";
        http.perform(get("/submissions/" + story.sent(county, "test-plain")).with(person(county.head())))
                .andExpect(content().string(containsString(shown)));
        http.perform(get("/submissions/phrases").with(person(county.head())))
                .andExpect(content().string(containsString("Figures checked by " + county.office())))
                .andExpect(
                        content().string(not(containsString("value=\"Figures checked by " + county.office() + "\""))));
    }

    @Test
    void saysBeforeSendingThatAPostOfTheUnitIsEmptyAndWhoIsAskedInstead() throws Exception {
        for (String language : new String[] {"zh-CN", "en"}) {
            http.perform(get("/submissions/new")
                            .param("kind", "test-plain")
                            .param("subject", about)
                            .param("unitId", String.valueOf(county.branch()))
                            .param("lang", language)
                            .with(person(county.secretary())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("hint vacant")))
                    .andExpect(content().string(containsString(county.head().name())))
                    .andExpect(content().string(not(containsString("??"))));
        }
        http.perform(begun("test-plain")).andExpect(content().string(not(containsString("hint vacant"))));
    }

    @Test
    void listsByTabAndFilter() throws Exception {
        long mine = story.sent(county, "test-plain");
        String link = "href=\"/submissions/" + mine + "\"";

        for (String language : new String[] {"zh-CN", "en"}) {
            for (String tab : new String[] {"MINE", "TOOK_PART", "COPIED", "VISIBLE"}) {
                http.perform(get("/submissions")
                                .param("lang", language)
                                .param("tab", tab)
                                .with(person(county.outsider())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))))
                        .andExpect(content().string(not(containsString(link))));
            }
        }
        http.perform(get("/submissions").with(person(county.liaison())))
                .andExpect(content().string(containsString(link)));
        http.perform(get("/submissions")
                        .param("kind", "test-list")
                        .header("HX-Request", "true")
                        .with(person(county.liaison())))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(not(containsString(link))));
    }

    private MockMultipartHttpServletRequestBuilder form(String path) {
        return multipart(path)
                .param("kind", "test-list")
                .param("subject", about)
                .param("unitId", String.valueOf(county.bureau()));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder begun(String kind) {
        return get("/submissions/new")
                .param("kind", kind)
                .param("subject", about)
                .with(person(county.liaison()));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Actor actor, B request) {
        return request.with(person(actor))
                .with(csrf())
                .param("commandKey", UUID.randomUUID().toString());
    }
}
