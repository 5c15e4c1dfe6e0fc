package org.duban.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.duban.evidence.domain.EvidenceSweeper;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseGuard;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounties;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class EvidenceTest {

    private static final AtomicLong IDS = new AtomicLong(880_000_000);

    private Actor uploader;
    private Actor participant;
    private Actor stranger;
    private final CaseRef ref = new CaseRef(Guard.TYPE, IDS.incrementAndGet());

    @Autowired
    TestCounties counties;

    @Autowired
    EvidenceStore store;

    @Autowired
    EvidenceSweeper sweeper;

    @Autowired
    EvidenceForm form;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    @Autowired
    MockMvc web;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Value("${duban.data-dir}")
    Path data;

    @BeforeEach
    void letOnlyParticipantsIn() {
        uploader = counties.person("uploader");
        participant = counties.person("participant");
        stranger = counties.person("stranger");
        if (!beans.containsSingleton(Guard.TYPE)) {
            beans.registerSingleton(Guard.TYPE, new Guard());
        }
        Guard.PARTICIPANTS.put(ref.id(), Set.of(participant.personId()));
    }

    @Test
    void keepsTheContentBeforeItsRow() throws IOException {
        EvidenceFile file = upload("wall.txt", "repaired");

        assertThat(file.name()).isEqualTo("wall.txt");
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(file.size()).isEqualTo(8);
        assertThat(file.uploadedBy()).isEqualTo(uploader.personId());
        assertThat(contentOf(file)).hasContent("repaired");
        assertThat(file.sha256()).isEqualTo(sha256("repaired"));
    }

    @Test
    void attachesToAPartOfACaseOnce() {
        EvidenceFile first = upload("a.txt", "first " + ref.id());
        EvidenceFile second = upload("b.txt", "second " + ref.id());
        attach(uploader, "measure:1", first, second);
        attach(uploader, "measure:1", second);
        attach(uploader, "item", second);

        assertThat(store.count(ref, "measure:1")).isEqualTo(2);
        assertThat(store.count(ref, "verification:1")).isZero();
        assertThat(store.of(ref))
                .extracting(EvidenceFile::id)
                .contains(first.id(), second.id())
                .hasSize(3);
        assertThat(store.of(ref)).extracting(EvidenceFile::part).contains("measure:1", "item");
        transaction.executeWithoutResult(status -> store.attach(stranger, ref, "item", List.of()));
    }

    @Test
    void attachesInTheTransactionOfTheUpload() {
        transaction.executeWithoutResult(status -> {
            EvidenceFile file = upload("a.txt", "one transaction " + ref.id());
            store.attach(uploader, ref, "item", List.of(file.id()));
        });
        assertThat(store.count(ref, "item")).isEqualTo(1);
    }

    @Test
    void nobodyAttachesWhatAnotherUploaded() {
        EvidenceFile file = upload("a.txt", "mine");
        assertThatThrownBy(() -> attach(participant, "item", file)).satisfies(refused("evidence.not-found"));
        assertThat(store.of(ref)).isEmpty();
    }

    @Test
    void refusesAProgramUnderAPicturesName() {
        assertThatThrownBy(() -> upload("yard.jpg", "MZ\u0090\0\u0003\0\0\0\u0004"))
                .satisfies(refused("evidence.type-refused"));
        assertThatThrownBy(() -> upload("empty.txt", "")).satisfies(refused("evidence.empty"));
    }

    @Test
    void refusesSixtyMegabytesWhileTheyStillArrive() throws IOException {
        Endless endless = new Endless(60L * 1024 * 1024);
        assertThatThrownBy(() -> store.upload(uploader, "film.mp4", endless)).satisfies(refused("evidence.too-large"));
        assertThat(endless.left).isPositive();
        assertThat(data.resolve("evidence/incoming")).isEmptyDirectory();
    }

    @Test
    void isReadableByItsUploaderUntilItIsAttachedAndThenByParticipantsAlone() throws Exception {
        EvidenceFile file = upload("a.txt", "for participants");
        web.perform(get("/evidence/{id}", file.id()).with(SignedInAs.person(uploader)))
                .andExpect(status().isOk());
        web.perform(get("/evidence/{id}", file.id()).with(SignedInAs.person(participant)))
                .andExpect(status().isNotFound());

        attach(uploader, "item", file);

        web.perform(get("/evidence/{id}", file.id()).with(SignedInAs.person(participant)))
                .andExpect(status().isOk());
        for (Actor outside : List.of(stranger, uploader)) {
            web.perform(get("/evidence/{id}", file.id()).with(SignedInAs.person(outside)))
                    .andExpect(status().isNotFound());
            web.perform(get("/evidence/{id}/thumbnail", file.id()).with(SignedInAs.person(outside)))
                    .andExpect(status().isNotFound());
            web.perform(get("/api/v1/evidence/{id}", file.id()).with(SignedInAs.person(outside)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("evidence.not-found"));
            web.perform(get("/api/v1/evidence/{id}/content", file.id()).with(SignedInAs.person(outside)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void leavesAsAnAttachmentThatNothingCanRun() throws Exception {
        EvidenceFile file = upload("\u6c34\u6e20 1.txt", "0123456789");
        web.perform(get("/evidence/{id}?inline", file.id()).with(SignedInAs.person(uploader)))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition",
                                Matchers.allOf(
                                        Matchers.startsWith("attachment;"),
                                        Matchers.containsString("filename*=UTF-8''%E6%B0%B4%E6%B8%A0%201.txt"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("sandbox")))
                .andExpect(header().string("ETag", "\"" + file.sha256() + "\""));
        web.perform(get("/evidence/{id}", file.id())
                        .header("Range", "bytes=2-4")
                        .with(SignedInAs.person(uploader)))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("234"));
        web.perform(get("/evidence/{id}", file.id())
                        .header("If-None-Match", "\"" + file.sha256() + "\"")
                        .with(SignedInAs.person(uploader)))
                .andExpect(status().isNotModified());
    }

    @Test
    void showsAPictureInPlaceAndSmall() throws Exception {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", picture);
        EvidenceFile file = store.upload(uploader, "yard.exe", new ByteArrayInputStream(picture.toByteArray()));

        assertThat(file.name()).isEqualTo("yard.exe.png");
        web.perform(get("/evidence/{id}?inline", file.id()).with(SignedInAs.person(uploader)))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("inline;")))
                .andExpect(content().contentType("image/png"));
        byte[] small = web.perform(get("/evidence/{id}/thumbnail", file.id()).with(SignedInAs.person(uploader)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(320);
    }

    @Test
    void programsUploadThroughTheApi() throws Exception {
        web.perform(multipart("/api/v1/evidence")
                        .file(new MockMultipartFile(
                                "file", "a.txt", "image/png", "text".getBytes(StandardCharsets.UTF_8)))
                        .with(SignedInAs.person(uploader)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.mediaType").value("text/plain"))
                .andExpect(jsonPath("$.sha256").value(sha256("text")));
        web.perform(multipart("/api/v1/evidence")
                        .file(new MockMultipartFile("file", "a.png", "image/png", new byte[] {'M', 'Z', 0, 1, 2}))
                        .with(SignedInAs.person(uploader)))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("evidence.type-refused"));
    }

    @Test
    void aFormKeepsWhatWasUploadedWithIt() {
        MockMultipartFile none = new MockMultipartFile("files", "", "application/octet-stream", new byte[0]);
        MockMultipartFile one = new MockMultipartFile("files", "a.txt", "x/y", "one".getBytes(StandardCharsets.UTF_8));
        EvidenceFile others = store.upload(stranger, "b.txt", new ByteArrayInputStream(new byte[] {'b'}));

        List<Long> taken = form.take(uploader, List.of(none, one));

        assertThat(taken).hasSize(1);
        assertThat(form.carried(uploader, List.of(taken.get(0), others.id())))
                .extracting(EvidenceFile::id)
                .isEqualTo(taken);
    }

    @Test
    void aCrashBetweenContentAndCommitLeavesNothingForLong() throws IOException {
        String text = "never committed " + ref.id();
        transaction.executeWithoutResult(status -> {
            upload("lost.txt", text);
            status.setRollbackOnly();
        });
        Path content = at(sha256(text));
        assertThat(content).exists();

        sweeper.sweep();
        assertThat(content).exists();

        clock.advance(Duration.ofMinutes(61));
        sweeper.sweep();
        assertThat(content).doesNotExist();
    }

    @Test
    void forgetsAfterADayWhatNobodyAttached() throws IOException {
        EvidenceFile forgotten = upload("a.txt", "forgotten " + ref.id());
        EvidenceFile attached = upload("b.txt", "attached " + ref.id());
        EvidenceFile sharing = upload("c.txt", "attached " + ref.id());
        attach(uploader, "item", attached);

        clock.advance(Duration.ofHours(25));
        sweeper.sweep();

        assertThat(contentOf(forgotten)).doesNotExist();
        assertThat(contentOf(attached)).exists();
        assertThat(form.carried(uploader, List.of(forgotten.id(), sharing.id())))
                .isEmpty();
        assertThat(store.of(ref)).extracting(EvidenceFile::id).containsExactly(attached.id());
        assertThatThrownBy(() -> attach(uploader, "item", forgotten)).satisfies(refused("evidence.not-found"));
    }

    @Test
    void saysSoWhenAContentIsGone() throws Exception {
        EvidenceFile file = upload("a.txt", "will be gone " + ref.id());
        Files.delete(contentOf(file));
        web.perform(get("/api/v1/evidence/{id}/content", file.id()).with(SignedInAs.person(uploader)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("evidence.content-missing"));
    }

    private EvidenceFile upload(String name, String content) {
        return store.upload(uploader, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void attach(Actor actor, String part, EvidenceFile... files) {
        List<Long> ids = Arrays.stream(files).map(EvidenceFile::id).toList();
        transaction.executeWithoutResult(status -> store.attach(actor, ref, part, ids));
    }

    private Path contentOf(EvidenceFile file) {
        return at(file.sha256());
    }

    private Path at(String sha256) {
        return data.resolve("evidence").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Consumer<Throwable> refused(String code) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    /** A case type of this test alone. */
    private static final class Guard implements CaseGuard {

        static final String TYPE = "evidence-test";
        static final Map<Long, Set<Long>> PARTICIPANTS = new ConcurrentHashMap<>();

        @Override
        public String caseType() {
            return TYPE;
        }

        @Override
        public boolean maySee(long caseId, long personId) {
            return PARTICIPANTS.getOrDefault(caseId, Set.of()).contains(personId);
        }

        @Override
        public String pathOf(long caseId) {
            return "/" + caseId;
        }

        @Override
        public String titleOf(long caseId, Locale locale) {
            return "case " + caseId;
        }
    }

    private static final class Endless extends InputStream {

        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            left -= length;
            return length;
        }
    }
}
