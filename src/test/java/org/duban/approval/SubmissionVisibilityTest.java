package org.duban.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.approval.SubmissionLifeTest.refused;
import static org.duban.approval.SubmissionStory.key;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.testing.DatabaseTest;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.duban.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever must decide reads all of it, whoever took part keeps reading, nobody else does. */
@DatabaseTest
class SubmissionVisibilityTest {

    @Autowired
    TestCounties counties;

    @Autowired
    SubmissionStory story;

    @Autowired
    SubmissionService submissions;

    @Autowired
    SubmissionReader reader;

    @Autowired
    Submissions facade;

    @Autowired
    CaseGuards guards;

    @Autowired
    EvidenceStore evidence;

    @Autowired
    MockMvc http;

    TestCounty county;

    @BeforeEach
    void county() {
        county = counties.build();
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        long id = story.drafted(county, "test-plain");
        assertSeenBy(id, county.liaison());
    }

    @Test
    void whoIsAskedReadsItFromThenOnAndNobodyBefore() {
        long id = story.sent(county, "test-plain");
        assertSeenBy(id, county.liaison(), county.head());
        story.approve(county.head(), id);
        assertSeenBy(id, county.liaison(), county.head(), county.countyLeader());
    }

    @Test
    void theOfficeReadsItOnceItIsAskedAndTheRecipientsOnceItIsIssued() {
        long id = story.approved(county);
        assertSeenBy(
                id,
                county.liaison(),
                county.head(),
                county.countyLeader(),
                county.officeDirector(),
                county.officeMember());
        story.issued(county, id, county.otherBureau());
        assertSeenBy(
                id,
                county.liaison(),
                county.head(),
                county.countyLeader(),
                county.officeDirector(),
                county.officeMember(),
                county.otherHead());
    }

    @Test
    void whatIsBeingRewrittenAfterAReturnIsTheAuthorsAlone() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        submissions.edit(county.liaison(), key(), id, SubmissionStory.text("something else"));
        assertThat(story.view(county.head(), id).version().no()).isEqualTo(1);
        assertThat(story.view(county.liaison(), id).version().no()).isEqualTo(2);
        refused("approval.not-found", () -> reader.version(id, 2, county.head(), Locale.ENGLISH));
        refused("approval.not-found", () -> reader.diff(id, 1, 2, county.head(), Locale.ENGLISH));
    }

    @Test
    void aFileThatNobodyWasSentYetIsTheAuthorsAlone() throws Exception {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        long dropped = upload("dropped");
        submissions.edit(county.liaison(), key(), id, with(dropped));
        long kept = upload("kept");
        submissions.edit(county.liaison(), key(), id, with(kept));

        assertReadable(kept, county.liaison());
        assertThat(page(county.head(), kept)).isEqualTo(404);
        assertThat(page(county.liaison(), kept)).isEqualTo(200);

        submissions.send(county.liaison(), key(), id);
        assertReadable(kept, county.liaison(), county.head());
        assertReadable(dropped, county.liaison());
        assertThat(page(county.head(), kept)).isEqualTo(200);
    }

    @Test
    void aBodyThatNobodyWasSentYetIsTheAuthorsAlone() {
        long id = story.sent(county, "test-plain");
        story.sendBack(county.head(), id);
        long file =
                evidence.upload(county.liaison(), "plan.docx", document("Body")).id();
        submissions.edit(
                county.liaison(), key(), id, new SubmissionContent("A plan", null, file, List.of(), null, null));
        assertReadable(file, county.liaison());
        submissions.send(county.liaison(), key(), id);
        assertReadable(file, county.liaison(), county.head());
    }

    private long upload(String words) {
        return evidence.upload(
                        county.liaison(),
                        words + ".txt",
                        new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private static InputStream document(String words) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SubmissionContent with(long attachment) {
        return new SubmissionContent("A plan", "With a file", null, List.of(attachment), null, null);
    }

    private void assertReadable(long file, Actor... readers) {
        for (Actor person : List.of(county.liaison(), county.head(), county.countyLeader(), county.outsider())) {
            if (List.of(readers).contains(person)) {
                assertThat(evidence.open(person, file).file().id()).isEqualTo(file);
            } else {
                refused("evidence.not-found", () -> evidence.open(person, file));
            }
        }
    }

    private int page(Actor who, long file) throws Exception {
        return http.perform(get("/evidence/" + file).with(SignedInAs.person(who)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void aListShowsTheReadersPartInIt() {
        long id = story.sent(county, "test-plain");
        assertThat(ids(SubmissionFilter.Scope.MINE, county.liaison())).containsExactly(id);
        assertThat(ids(SubmissionFilter.Scope.TOOK_PART, county.head())).containsExactly(id);
        assertThat(ids(SubmissionFilter.Scope.MINE, county.head())).isEmpty();
        assertThat(ids(SubmissionFilter.Scope.COPIED, county.head())).isEmpty();
        assertThat(ids(SubmissionFilter.Scope.VISIBLE, county.outsider())).isEmpty();
    }

    @Test
    void pagesGoBackInTimeAndFindByWords() {
        List<Long> sent =
                Stream.generate(() -> story.sent(county, "test-plain")).limit(3).toList();
        SubmissionFilter two = new SubmissionFilter(
                SubmissionFilter.Scope.MINE, "test-plain", SubmissionState.IN_APPROVAL, null, "WINDOWS", null, 2);
        SubmissionPage first = reader.list(two, county.liaison(), Locale.ENGLISH);
        assertThat(first.lines()).extracting(SubmissionLine::id).containsExactly(sent.get(2), sent.get(1));
        assertThat(first.lines().get(0).waitingFor())
                .containsExactly(county.head().name());
        SubmissionFilter rest = new SubmissionFilter(two.scope(), null, null, null, "50%", first.next(), 2);
        assertThat(reader.list(rest, county.liaison(), Locale.ENGLISH).lines()).isEmpty();
        SubmissionFilter last = new SubmissionFilter(two.scope(), null, null, null, null, first.next(), 2);
        assertThat(reader.list(last, county.liaison(), Locale.ENGLISH).lines())
                .extracting(SubmissionLine::id)
                .containsExactly(sent.get(0));
    }

    private List<Long> ids(SubmissionFilter.Scope scope, Actor who) {
        return reader.list(SubmissionFilter.of(scope), who, Locale.ENGLISH).lines().stream()
                .map(SubmissionLine::id)
                .toList();
    }

    /** By these and by nobody else of the county, on every way to it. */
    private void assertSeenBy(long id, Actor... readers) {
        CaseRef ref = new CaseRef(Submissions.CASE_TYPE, id);
        CaseRef subject = story.view(county.liaison(), id).subject();
        for (Actor person : everybody()) {
            boolean may = List.of(readers).contains(person);
            assertThat(guards.maySee(ref, person.personId())).as(person.name()).isEqualTo(may);
            assertThat(facade.about(subject, person, Locale.ENGLISH))
                    .as(person.name())
                    .hasSize(may ? 1 : 0);
            if (!may) {
                refused("approval.not-found", () -> story.view(person, id));
                refused("approval.not-found", () -> reader.timeline(id, person, Locale.ENGLISH));
                refused("approval.not-found", () -> reader.printForm(id, person, Locale.ENGLISH));
                refused("approval.not-found", () -> submissions.seen(person, id, 1));
            }
        }
    }

    private List<Actor> everybody() {
        return List.of(
                county.groupHead(),
                county.countyLeader(),
                county.officeDirector(),
                county.officeMember(),
                county.supervisor(),
                county.head(),
                county.unitLeader(),
                county.liaison(),
                county.secretary(),
                county.member(),
                county.otherHead(),
                county.outsider());
    }
}
