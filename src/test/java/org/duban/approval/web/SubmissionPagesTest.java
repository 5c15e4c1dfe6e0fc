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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duban.approval.ContentRow;
import org.duban.approval.MeetingOutcome;
import org.duban.approval.StepView;
import org.duban.approval.SubmissionContent;
import org.duban.approval.SubmissionService;
import org.duban.approval.SubmissionState;
import org.duban.approval.SubmissionStory;
import org.duban.approval.TestSubject;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.testing.ChineseFont;
import org.duban.testing.DatabaseTest;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class SubmissionPagesTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvc http;

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    SubmissionService submissions;

    TestCounty county;

    @BeforeEach
    void aCounty() {
        county = counties.build();
    }

    @Test
    void showsThePageInEveryStateInBothLanguages() throws Exception {
        long returned = story.sent(county, "test-plain");
        story.sendBack(county.head(), returned);
        long meeting = story.sent(county, "test-meeting");
        story.recordMeeting(county, meeting, MeetingOutcome.PASSED);
        for (long id : new long[] {
            story.drafted(county, "test-plain"),
            story.sent(county, "test-plain"),
            story.sent(county, "test-countersign"),
            returned,
            meeting,
            story.approved(county),
            story.issued(county, story.approved(county), county.bureau())
        }) {
            for (String language : new String[] {"zh-CN", "en"}) {
                for (Actor reader : new Actor[] {county.liaison(), county.officeMember(), county.head()}) {
                    int answer = http.perform(page(id).param("lang", language).with(person(reader)))
                            .andExpect(content().string(not(containsString("??"))))
                            .andReturn()
                            .getResponse()
                            .getStatus();
                    assertThat(answer).isIn(reader.equals(county.liaison()) ? 200 : answer, 200, 404);
                }
            }
        }
    }

    @Test
    void asksTheSignerInABarAndAnswersAFragmentToHtmx() throws Exception {
        long id = story.sent(county, "test-plain");

        http.perform(page(id).with(person(county.head())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#act-approve\"")))
                .andExpect(content().string(containsString("action=\"/submissions/" + id + "/approve\"")));
        http.perform(page(id).with(person(county.liaison())))
                .andExpect(content().string(not(containsString("/approve\""))))
                .andExpect(content().string(containsString("/withdraw\"")));
        http.perform(page(id).header("HX-Request", "true").with(person(county.head())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void hidesWhatOneTakesNoPartIn() throws Exception {
        long id = story.sent(county, "test-plain");

        for (String path : new String[] {"", "/compare", "/print", "/form.pdf", "/diagram", "/edit", "/versions/1"}) {
            http.perform(get("/submissions/" + id + path).with(person(county.outsider())))
                    .andExpect(status().isNotFound());
        }
        http.perform(as(
                        county.outsider(),
                        post("/submissions/" + id + "/comment").param("text", "Let me in")))
                .andExpect(status().isNotFound());
    }

    @Test
    void approvesAndOffersWhatComesNext() throws Exception {
        long first = story.sent(county, "test-plain");
        long second = story.sent(county, "test-plain");

        MockHttpServletResponse approved = approve(
                        county.head(), first, story.fingerprint(county.head(), first), "Do it")
                .andExpect(redirectedUrl("/submissions/" + first))
                .andReturn()
                .getResponse();

        assertThat(story.step(county, first, "Unit").signers())
                .extracting(StepView.SignerView::comment)
                .containsExactly("Do it");
        http.perform(page(first).with(person(county.head())).cookie(approved.getCookies()))
                .andExpect(content().string(containsString("href=\"/submissions/" + second + "\"")));
    }

    @Test
    void refusesAStaleVersionWithConflictAndKeepsTheWords() throws Exception {
        long id = story.sent(county, "test-plain");
        String read = story.fingerprint(county.head(), id);
        story.sendBack(county.head(), id);
        story.editedAndSent(county, id, "Close the windows.");

        approve(county.head(), id, read, "I agree with what I read")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("I agree with what I read")))
                .andExpect(content().string(containsString("id=\"changes\"")));
    }

    @Test
    void returnsWithAReasonAndNamesTheFieldWithoutOne() throws Exception {
        long id = story.sent(county, "test-plain");

        http.perform(as(county.head(), post("/submissions/" + id + "/return").param("reason", " ")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("return-reason-error")))
                .andExpect(content().string(containsString("id=\"act-return\"")));
        http.perform(as(county.head(), post("/submissions/" + id + "/return").param("reason", "Too vague")))
                .andExpect(redirectedUrl("/submissions/" + id));

        http.perform(page(id).with(person(county.liaison())))
                .andExpect(content().string(containsString("Too vague")))
                .andExpect(content().string(containsString("href=\"/submissions/" + id + "/edit\"")));
    }

    @Test
    void marksWhatChangedSinceTheVersionThatTheReaderSaw() throws Exception {
        long id = changed();

        for (int time = 0; time < 2; time++) {
            http.perform(page(id).with(person(county.head())))
                    .andExpect(content().string(containsString("id=\"changes\"")))
                    .andExpect(content().string(containsString("<ins>")))
                    .andExpect(content().string(containsString("<del>")));
        }
        http.perform(page(id).with(person(county.liaison())))
                .andExpect(content().string(not(containsString("id=\"changes\""))));
    }

    @Test
    void comparesTwoVersionsSideBySideAndShowsAnEarlierOne() throws Exception {
        long id = changed();

        for (String language : new String[] {"zh-CN", "en"}) {
            http.perform(get("/submissions/" + id + "/compare")
                            .param("lang", language)
                            .with(person(county.liaison())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(containsString("<ins>")));
            http.perform(get("/submissions/" + id + "/versions/1")
                            .param("lang", language)
                            .with(person(county.liaison())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(containsString("Open the windows on time.")));
        }
    }

    @Test
    void transfersToSomebodyByNameAndNamesTheFieldForNobody() throws Exception {
        long id = story.sent(county, "test-plain");
        String path = "/submissions/" + id + "/transfer";

        http.perform(as(county.head(), post(path).param("person", "Nobody").param("reason", "Away")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("transfer-person-error")));
        http.perform(as(
                        county.head(),
                        post(path).param("person", county.unitLeader().name()).param("reason", "Away")))
                .andExpect(redirectedUrl("/submissions/" + id));

        assertThat(story.view(county.liaison(), id).waitingFor())
                .containsExactly(county.unitLeader().name());
        http.perform(get("/submissions/people")
                        .param("q", county.unitLeader().name())
                        .with(person(county.head())))
                .andExpect(content().string(containsString(TestCounty.usernameOf(county.unitLeader()))));
    }

    @Test
    void signsByHandAndPrintsTheSignature() throws Exception {
        long id = story.sent(county, "test-hand");

        http.perform(as(
                        county.head(),
                        multipart("/submissions/" + id + "/approve")
                                .file(new MockMultipartFile("signature", "signature.png", "image/png", PNG))
                                .param("fingerprint", story.fingerprint(county.head(), id))))
                .andExpect(redirectedUrl("/submissions/" + id));

        http.perform(page(id).with(person(county.liaison())))
                .andExpect(content().string(containsString("class=\"signature\"")));
        http.perform(get("/submissions/" + id + "/print").with(person(county.liaison())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("paper-signature")));
    }

    @Test
    void recordsAMeetingIssuesAndReceives() throws Exception {
        long id = story.sent(county, "test-meeting");
        http.perform(as(county.officeMember(), post("/submissions/" + id + "/record-meeting")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("record-meeting-outcome-error")));
        http.perform(as(
                        county.officeMember(),
                        post("/submissions/" + id + "/record-meeting")
                                .param("heldOn", "2023-10-09")
                                .param(
                                        "chairId",
                                        String.valueOf(county.groupHead().personId()))
                                .param("attendance", "Everybody")
                                .param("outcome", "PASSED")
                                .param("minutes", "Agreed")))
                .andExpect(redirectedUrl("/submissions/" + id));
        http.perform(as(
                        county.groupHead(),
                        post("/submissions/" + id + "/confirm-meeting")
                                .param("fingerprint", story.fingerprint(county.groupHead(), id))))
                .andExpect(redirectedUrl("/submissions/" + id));
        http.perform(as(
                        county.officeMember(),
                        post("/submissions/" + id + "/issue")
                                .param("documentNumber", "No. " + id)
                                .param("issuedOn", "2023-10-09")
                                .param("recipientUnitIds", String.valueOf(county.bureau()))))
                .andExpect(redirectedUrl("/submissions/" + id));
        http.perform(as(
                        county.head(),
                        post("/submissions/" + id + "/confirm-receipt")
                                .param("unitId", String.valueOf(county.bureau()))))
                .andExpect(redirectedUrl("/submissions/" + id));

        assertThat(story.state(county, id)).isEqualTo(SubmissionState.ARCHIVED);
    }

    @Test
    void asksTheAuthorAndReadsTheAnswer() throws Exception {
        long id = story.sent(county, "test-plain");
        http.perform(as(county.head(), post("/submissions/" + id + "/ask").param("question", "Which windows?")))
                .andExpect(redirectedUrl("/submissions/" + id));
        long question = story.view(county.liaison(), id).remarks().get(0).id();

        http.perform(as(
                        county.liaison(),
                        post("/submissions/" + id + "/answer")
                                .param("questionId", String.valueOf(question))
                                .param("text", "All of them")))
                .andExpect(redirectedUrl("/submissions/" + id));
        http.perform(page(id).with(person(county.head()))).andExpect(content().string(containsString("All of them")));
    }

    @Test
    void approvesSeveralEachWithItsOwnResult() throws Exception {
        long fine = story.sent(county, "test-plain");
        long gone = story.sent(county, "test-plain");
        String seenFine = fine + ":" + story.fingerprint(county.head(), fine);
        String seenGone = gone + ":" + story.fingerprint(county.head(), gone);
        http.perform(get("/submissions/batch").param("ids", fine + "," + gone).with(person(county.head())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(seenFine)))
                .andExpect(content().string(containsString(seenGone)));
        story.sendBack(county.head(), gone);

        http.perform(as(
                        county.head(),
                        post("/submissions/batch/approve")
                                .param("seen", seenFine, seenGone)
                                .param("comment", "Both")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("#circle-check")))
                .andExpect(content().string(containsString("#alert")));

        assertThat(story.step(county, fine, "Unit").signers())
                .extracting(StepView.SignerView::comment)
                .containsExactly("Both");
        assertThat(story.state(county, gone)).isEqualTo(SubmissionState.RETURNED);
    }

    @Test
    void ticksInTheInboxWhatMayBeApprovedTogether() throws Exception {
        long one = story.sent(county, "test-plain");
        long other = story.sent(county, "test-plain");

        http.perform(get("/inbox").with(person(county.head())))
                .andExpect(content().string(containsString("action=\"/submissions/batch\"")))
                .andExpect(content().string(containsString("name=\"ids\" value=\"" + one + "\"")))
                .andExpect(content().string(containsString("name=\"ids\" value=\"" + other + "\"")));
    }

    @Test
    void whatIsSignedByHandIsLeftOutOfTheBatchWithAWordWhy() throws Exception {
        long one = story.sent(county, "test-plain");
        long other = story.sent(county, "test-plain");
        long byHand = story.sent(county, "test-hand");

        for (String language : new String[] {"zh-CN", "en"}) {
            http.perform(get("/inbox").param("lang", language).with(person(county.head())))
                    .andExpect(content().string(containsString("name=\"ids\" value=\"" + one + "\"")))
                    .andExpect(content().string(not(containsString("name=\"ids\" value=\"" + byHand + "\""))))
                    .andExpect(content().string(not(containsString("??"))));
            http.perform(get("/submissions/batch")
                            .param("ids", one + "," + other + "," + byHand)
                            .param("lang", language)
                            .with(person(county.head())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"seen\" value=\"" + one + ":")))
                    .andExpect(content().string(not(containsString("name=\"seen\" value=\"" + byHand + ":"))))
                    .andExpect(content().string(containsString("href=\"/submissions/" + byHand + "\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        http.perform(get("/inbox").param("lang", "en").with(person(county.head())))
                .andExpect(content().string(containsString("Signed by hand, one by one")));
    }

    @Test
    void theHtmlPrintShowsNamesTimesAndTheFingerprint() throws Exception {
        long id = story.sent(county, "test-plain");
        story.approve(county.head(), id, "do it");
        http.perform(get("/submissions/" + id + "/print").with(person(county.liaison())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(county.head().name())))
                .andExpect(content().string(containsString(county.liaison().name())))
                .andExpect(content().string(containsString("do it")))
                .andExpect(content().string(containsString("2023-10-09 09:00")))
                .andExpect(content().string(containsString(story.fingerprint(county.liaison(), id))));
    }

    @Test
    void aRowThatMovedIsShownOnThePageAndInTheComparison() throws Exception {
        long id = story.drafted(county, TestSubject.LIST);
        rows(id, "1", "2", "3");
        story.sendBack(county.head(), id);
        rows(id, "3", "1", "2");
        for (String path : new String[] {"", "/compare"}) {
            http.perform(get("/submissions/" + id + path).param("lang", "en").with(person(county.head())))
                    .andExpect(content().string(containsString("Moved")))
                    .andExpect(content().string(containsString("from place 3 to 1")));
            http.perform(get("/submissions/" + id + path).param("lang", "zh-CN").with(person(county.head())))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    private void rows(long id, String... keys) {
        List<ContentRow> rows = Stream.of(keys)
                .map(key -> new ContentRow(key, Map.of("task", "Task " + key)))
                .toList();
        submissions.edit(
                county.liaison(),
                CommandKey.random(),
                id,
                new SubmissionContent("List", "text", null, List.of(), rows, null));
        submissions.send(county.liaison(), CommandKey.random(), id);
    }

    @Test
    void drawsTheProcessWithNamesInTheReadersLanguage() throws Exception {
        long id = story.sent(county, "test-plain");

        http.perform(get("/submissions/" + id + "/diagram").with(person(county.head())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.diagram.bpmnXml").isNotEmpty())
                .andExpect(jsonPath("$.labels.task_SignSubmission").isNotEmpty());
        http.perform(get("/submissions/" + id + "/approve").with(person(county.head())))
                .andExpect(redirectedUrl("/submissions/" + id));
    }

    @Test
    void printsTheFormWithOpinionsNamesAndFingerprint() throws Exception {
        ChineseFont.orSkip();
        long id = story.sent(county, "test-plain");
        story.approve(county.head(), id, "\u540c\u610f, do it");

        byte[] pdf = http.perform(get("/submissions/" + id + "/form.pdf").with(person(county.liaison())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "\u9001\u5ba1\u4ef6\u5ba1\u6279\u5355",
                            "A plan for the windows",
                            "\u540c\u610f, do it",
                            "1 / 1");
            assertThat(text.replaceAll("\\s", ""))
                    .contains(county.head().name().replaceAll("\\s", ""))
                    .contains(story.fingerprint(county.liaison(), id));
        }
    }

    private long changed() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        return story.editedAndSent(county, id, "Open the windows an hour earlier.\nTell everybody.");
    }

    private ResultActions approve(Actor signer, long id, String fingerprint, String comment) throws Exception {
        return http.perform(as(
                signer,
                post("/submissions/" + id + "/approve")
                        .param("fingerprint", fingerprint)
                        .param("comment", comment)));
    }

    private static MockHttpServletRequestBuilder page(long id) {
        return get("/submissions/" + id);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Actor actor, B request) {
        return request.with(person(actor))
                .with(csrf())
                .param("commandKey", UUID.randomUUID().toString());
    }
}
