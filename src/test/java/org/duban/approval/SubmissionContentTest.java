package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.approval.SubmissionLifeTest.refused;
import static org.duban.approval.SubmissionStory.key;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.evidence.EvidenceStore;
import org.duban.evidence.preview.SampleFiles;
import org.duban.kernel.Actor;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a submission says: bodies, files, rows, versions, and who will be asked about them. */
@DatabaseTest
class SubmissionContentTest {

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    SubmissionService submissions;

    @Autowired
    SubmissionReader reader;

    @Autowired
    EvidenceStore evidence;

    @Autowired
    MockMvc http;

    @Autowired
    TestSubject subject;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void numbersCountUpWithinTheYear() {
        String one = story.view(county.liaison(), story.drafted(county, "test-plain"))
                .number();
        String two = story.view(county.liaison(), story.drafted(county, "test-plain"))
                .number();
        assertThat(one).matches("SS-2023-\\d{5}");
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void theAuthorSeesWhoWillBeAskedAndWhatIsUnfilled() {
        long id = story.drafted(county, "test-plain");
        assertThat(reader.preview(id, county.liaison(), Locale.ENGLISH).steps())
                .extracting(step -> step.people().get(0).person().id())
                .containsExactly(county.head().personId(), county.countyLeader().personId());

        long unfilled = story.drafted(county, "test-plain", county.otherHandler(), county.otherBureau());
        RoutePreview preview = reader.preview(unfilled, county.otherHandler(), Locale.ENGLISH);
        assertThat(preview.complete()).isFalse();
        assertThat(preview.steps().get(1).problem()).isEqualTo("approval.step-unfilled");
        refused("approval.step-unfilled", () -> submissions.send(county.otherHandler(), key(), unfilled));
        assertThat(story.view(county.otherHandler(), unfilled).state()).isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void twoVersionsStandSideBySideWithTheirChangesMarked() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        story.editedAndSent(county, id, "Open the windows before time.\nTell everybody.\nReport weekly.");
        SubmissionDiff diff = reader.diff(id, 1, 2, county.head(), Locale.ENGLISH);

        assertThat(diff.changes()).isEqualTo(2);
        assertThat(diff.body())
                .extracting(SubmissionDiff.Paragraph::change)
                .containsExactly(
                        SubmissionDiff.Difference.CHANGED,
                        SubmissionDiff.Difference.SAME,
                        SubmissionDiff.Difference.ADDED);
        assertThat(diff.body().get(0).before())
                .contains(new SubmissionDiff.Span("on", SubmissionDiff.Difference.REMOVED));
        assertThat(diff.body().get(0).after())
                .contains(new SubmissionDiff.Span("before", SubmissionDiff.Difference.ADDED));
    }

    @Test
    void rowsAreFoundAgainByTheirKeys() {
        long id = submissions.send(county.liaison(), key(), story.drafted(county, TestSubject.LIST));
        assertThat(story.view(county.head(), id).version().content())
                .satisfies(table -> assertThat(table.rows().get(0).cells()).containsExactly("Read the plan", ""));
        story.sendBack(county.head(), id);
        List<ContentRow> rows = List.of(
                new ContentRow("2", Map.of("task", "Visit the branches", "required", "true")),
                new ContentRow("1", Map.of("task", "Read the plan twice")));
        submissions.edit(
                county.liaison(), key(), id, new SubmissionContent("List", "text", null, List.of(), rows, "one more"));
        submissions.send(county.liaison(), key(), id);

        assertThat(reader.diff(id, 1, 2, county.head(), Locale.ENGLISH).rows())
                .extracting(SubmissionDiff.Row::key, SubmissionDiff.Row::change)
                .containsExactly(
                        tuple("2", SubmissionDiff.Difference.ADDED), tuple("1", SubmissionDiff.Difference.CHANGED));
    }

    @Test
    void anotherOrderOfRowsIsAChangeThatIsShown() {
        long id = listOf(row("1"), row("2"), row("3"));
        story.sendBack(county.head(), id);
        again(id, List.of(), row("3"), row("1"), row("2"));

        SubmissionDiff diff = reader.diff(id, 1, 2, county.head(), Locale.ENGLISH);
        assertThat(diff.changes()).isEqualTo(1);
        assertThat(diff.rows())
                .extracting(SubmissionDiff.Row::key, SubmissionDiff.Row::change, SubmissionDiff.Row::moved)
                .containsExactly(
                        tuple("3", SubmissionDiff.Difference.MOVED, new SubmissionDiff.Move(3, 1)),
                        tuple("1", SubmissionDiff.Difference.SAME, null),
                        tuple("2", SubmissionDiff.Difference.SAME, null));
    }

    @Test
    void anyTwoVersionsAreComparedAlsoTheFirstWithTheThird() {
        long id = listOf(row("1"), row("2"));
        story.sendBack(county.head(), id);
        again(id, List.of(), row("1"));
        story.sendBack(county.head(), id);
        again(id, List.of(), row("2"), row("1"));

        assertThat(reader.diff(id, 1, 3, county.head(), Locale.ENGLISH).rows())
                .extracting(SubmissionDiff.Row::key, SubmissionDiff.Row::change)
                .containsExactly(
                        tuple("2", SubmissionDiff.Difference.MOVED), tuple("1", SubmissionDiff.Difference.SAME));
        assertThat(reader.diff(id, 2, 3, county.head(), Locale.ENGLISH).rows())
                .extracting(SubmissionDiff.Row::key, SubmissionDiff.Row::change)
                .containsExactly(
                        tuple("2", SubmissionDiff.Difference.ADDED), tuple("1", SubmissionDiff.Difference.SAME));
        assertThat(reader.diff(id, 3, 1, county.head(), Locale.ENGLISH).changes())
                .as("backwards as well")
                .isEqualTo(1);
    }

    @Test
    void twoAttachmentsOfOneNameAreTwoAndTheirOrderCounts() {
        long one = upload(county.liaison(), "table.txt", "one".getBytes(StandardCharsets.UTF_8));
        long two = upload(county.liaison(), "table.txt", "two".getBytes(StandardCharsets.UTF_8));
        long id = story.drafted(county, "test-plain");
        again(id, List.of(one, two));
        story.sendBack(county.head(), id);
        again(id, List.of(two, one));
        assertThat(reader.diff(id, 1, 2, county.head(), Locale.ENGLISH).attachments())
                .extracting(SubmissionDiff.Attachment::change)
                .containsExactlyInAnyOrder(SubmissionDiff.Difference.MOVED, SubmissionDiff.Difference.SAME);

        story.sendBack(county.head(), id);
        again(id, List.of(two));
        SubmissionDiff gone = reader.diff(id, 2, 3, county.head(), Locale.ENGLISH);
        assertThat(gone.changes()).isEqualTo(1);
        assertThat(gone.attachments())
                .extracting(SubmissionDiff.Attachment::change)
                .containsExactly(SubmissionDiff.Difference.SAME, SubmissionDiff.Difference.REMOVED);
    }

    @Test
    void anAttachmentThatIsCalledLikeTheBodyHidesNothing() throws IOException {
        long body = upload(county.liaison(), "plan.docx", word("Open the windows"));
        long better = upload(county.liaison(), "plan.docx", word("Open the doors"));
        long attached = upload(county.liaison(), "plan.docx", word("An annex"));
        long id = story.drafted(county, "test-plain");
        submissions.edit(
                county.liaison(), key(), id, new SubmissionContent("Plan", null, body, List.of(attached), null, null));
        submissions.send(county.liaison(), key(), id);
        story.sendBack(county.head(), id);
        submissions.edit(
                county.liaison(),
                key(),
                id,
                new SubmissionContent("Plan", null, better, List.of(attached), null, null));
        submissions.send(county.liaison(), key(), id);

        assertThat(reader.diff(id, 1, 2, county.head(), Locale.ENGLISH).attachments())
                .containsExactly(
                        new SubmissionDiff.Attachment(true, "plan.docx", SubmissionDiff.Difference.CHANGED, null),
                        new SubmissionDiff.Attachment(false, "plan.docx", SubmissionDiff.Difference.SAME, null));
    }

    @Test
    void whatLetsDecisionsFallIsNeverShownAsNoChange() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        story.editedAndSent(county, id, "Open the windows on time.\n\nTell everybody.");
        SubmissionDiff diff = reader.diff(id, 1, 2, county.head(), Locale.ENGLISH);
        assertThat(diff.unseen()).isTrue();
        assertThat(diff.changes()).isEqualTo(1);
        assertThat(reader.diff(id, 1, 1, county.head(), Locale.ENGLISH).changes())
                .isZero();
    }

    private long listOf(ContentRow... rows) {
        long id = story.drafted(county, TestSubject.LIST);
        return again(id, List.of(), rows);
    }

    private long again(long id, List<Long> attachments, ContentRow... rows) {
        List<ContentRow> given = rows.length == 0 ? null : List.of(rows);
        submissions.edit(
                county.liaison(), key(), id, new SubmissionContent("List", "text", null, attachments, given, null));
        return submissions.send(county.liaison(), key(), id);
    }

    private static ContentRow row(String key) {
        return new ContentRow(key, Map.of("task", "Task " + key));
    }

    @Test
    void aRowThatCannotBeCarriedOutIsNamed() {
        long id = story.drafted(county, TestSubject.LIST);
        List<ContentRow> rows = List.of(new ContentRow("1", Map.of("task", " ")));
        refused(
                "field.not-blank",
                () -> submissions.edit(
                        county.liaison(), key(), id, new SubmissionContent("List", "", null, List.of(), rows, "")));
    }

    @Test
    void theTextOfAWordFileIsReadInThePage() throws IOException {
        long file = upload(county.liaison(), "plan.docx", word("Open the windows", "Tell everybody"));
        long id = story.drafted(county, "test-plain");
        submissions.edit(county.liaison(), key(), id, new SubmissionContent("Plan", null, file, List.of(), null, null));
        submissions.send(county.liaison(), key(), id);

        VersionView version = story.view(county.head(), id).version();
        assertThat(version.text()).isEqualTo("Open the windows\nTell everybody");
        assertThat(version.bodyFile()).satisfies(body -> assertThat(body.name()).isEqualTo("plan.docx"));
        assertThat(evidence.open(county.head(), file).file().name()).isEqualTo("plan.docx");
        refused("evidence.not-found", () -> evidence.open(county.member(), file));
    }

    @Test
    void anAttachmentOpensInThePageForThoseWhoMayReadIt() throws Exception {
        long plan = upload(county.liaison(), "plan.pdf", SampleFiles.pdf(2));
        long list = upload(
                county.liaison(),
                "list.docx",
                SampleFiles.docx("<w:p><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;</w:t></w:r></w:p>"));
        long id = story.drafted(county, "test-plain");
        submissions.edit(
                county.liaison(),
                key(),
                id,
                new SubmissionContent("Plan", "text", null, List.of(plan, list), null, null));
        submissions.send(county.liaison(), key(), id);

        http.perform(get("/submissions/" + id).with(SignedInAs.person(county.head())))
                .andExpect(content().string(containsString("href=\"/evidence/" + plan + "/view\"")));
        http.perform(get("/evidence/" + plan + "/view").with(SignedInAs.person(county.head())))
                .andExpect(content().string(containsString("/evidence/" + plan + "/pages/2")));
        http.perform(get("/evidence/" + plan + "/pages/2").with(SignedInAs.person(county.head())))
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
        http.perform(get("/evidence/" + list + "/view").with(SignedInAs.person(county.head())))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")));
        for (String path : List.of("/view", "/pages/1")) {
            http.perform(get("/evidence/" + plan + path).with(SignedInAs.person(county.member())))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aWordFileThatIsNoneIsRefused() {
        refused(
                "evidence.type-refused",
                () -> upload(county.liaison(), "plan.docx", "not a document".getBytes(StandardCharsets.UTF_8)));
        long text = upload(county.liaison(), "plan.txt", "only words".getBytes(StandardCharsets.UTF_8));
        long id = story.drafted(county, "test-plain");
        refused(
                "approval.body-not-a-document",
                () -> submissions.edit(
                        county.liaison(), key(), id, new SubmissionContent("Plan", null, text, List.of(), null, null)));
        refused(
                "approval.one-body",
                () -> submissions.edit(
                        county.liaison(), key(), id, new SubmissionContent("Plan", "text", text, List.of(), null, "")));
    }

    @Test
    void nobodyAttachesAnothersFile() {
        long file = upload(county.head(), "note.txt", "mine".getBytes(StandardCharsets.UTF_8));
        long id = story.drafted(county, "test-plain");
        refused(
                "evidence.not-found",
                () -> submissions.edit(
                        county.liaison(),
                        key(),
                        id,
                        new SubmissionContent("Plan", "text", null, List.of(file), null, null)));
    }

    @Test
    void anAttachmentBelongsToWhatWasSigned() {
        long id = story.sent(county, "test-plain");
        String before = story.fingerprint(county.head(), id);
        story.sendBack(county.head(), id);
        long file = upload(county.liaison(), "table.txt", "figures".getBytes(StandardCharsets.UTF_8));
        submissions.edit(
                county.liaison(),
                key(),
                id,
                new SubmissionContent(
                        "A plan for the windows",
                        "Open the windows on time.\nTell everybody.",
                        null,
                        List.of(file),
                        null,
                        null));
        submissions.send(county.liaison(), key(), id);
        assertThat(story.fingerprint(county.head(), id)).isNotEqualTo(before);
        assertThat(reader.diff(id, 1, 2, county.head(), Locale.ENGLISH).attachments())
                .containsExactly(
                        new SubmissionDiff.Attachment(false, "table.txt", SubmissionDiff.Difference.ADDED, null));
    }

    @Test
    void onlyPostsThatMayAuthorItDoAndOnlyForTheirUnit() {
        refused(
                "approval.not-an-author",
                "approval.not-your-unit",
                () -> story.drafted(county, "test-plain", county.outsider(), county.bureau()));
        refused(
                "approval.not-your-unit",
                () -> story.drafted(county, "test-plain", county.member(), county.otherBureau()));
        refused("approval.no-such-kind", () -> story.drafted(county, "no-such-kind"));
    }

    @Test
    void theFormThatOfficesFileHasTheOpinionsThatHold() {
        long id = story.sent(county, "test-plain");
        story.approve(county.head(), id, "first");
        story.sendBack(county.countyLeader(), id);
        story.editedAndSent(county, id, "Better.");
        story.approve(county.countyLeader(), id, "now yes");
        story.approve(county.head(), id, "still yes");
        story.issued(county, id);

        PrintForm form = reader.printForm(id, county.officeMember(), Locale.ENGLISH);
        assertThat(form.documentNumber()).isEqualTo("DOC-" + id);
        assertThat(form.opinions()).extracting(PrintForm.Opinion::comment).containsExactly("still yes", "now yes");
        assertThat(form.fingerprint()).hasSize(64);
    }

    private long upload(Actor who, String name, byte[] content) {
        return evidence.upload(who, name, new ByteArrayInputStream(content)).id();
    }

    private static byte[] word(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        }
    }
}
