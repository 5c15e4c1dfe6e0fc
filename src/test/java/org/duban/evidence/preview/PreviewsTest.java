package org.duban.evidence.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.domain.EvidenceReader.Readable;
import org.duban.evidence.preview.Block.Kind;
import org.duban.evidence.preview.Preview.Nothing.Why;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewsTest {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Previews previews = new Previews(new PreviewCache());

    @TempDir
    Path folder;

    @Test
    void paintsThePagesOfAPdf() throws IOException {
        Readable file = file(PDF, SampleFiles.pdf(2));
        assertThat(previews.of(file)).isInstanceOfSatisfying(Preview.Pages.class, pages -> {
            assertThat(pages.all()).isEqualTo(2);
            assertThat(pages.pages()).hasSize(2);
            assertThat(pages.pages().get(0).width()).isEqualTo(1240);
        });
        BufferedImage second = ImageIO.read(new ByteArrayInputStream(previews.page(file, 2)));
        assertThat(second.getWidth()).isEqualTo(1240);
        assertThat(new Color(second.getRGB(300, 250)).getRed()).isLessThan(20);
        assertThat(new Color(second.getRGB(1000, 1000)).getRed()).isGreaterThan(240);
    }

    @Test
    void paintsAPageOnceForEverybody() throws IOException {
        byte[] content = SampleFiles.pdf(1);
        byte[] first = previews.page(file(PDF, content), 1);
        assertThat(previews.page(file(PDF, content), 1)).isNotSameAs(first); // another hash
        Readable one = file(PDF, content);
        byte[] painted = previews.page(one, 1);
        Files.delete(one.content());
        assertThat(previews.page(one, 1)).isSameAs(painted);
    }

    @Test
    void keepsNoMoreThanItsShare() {
        PreviewCache cache = new PreviewCache(100);
        cache.keepPage("a", 1, new byte[60]);
        cache.keepPage("b", 1, new byte[30]);
        assertThat(cache.page("a", 1)).isPresent();
        cache.keepPage("c", 1, new byte[40]);
        assertThat(cache.page("b", 1)).isEmpty();
        assertThat(cache.page("a", 1)).isPresent();
        cache.keepPage("d", 1, new byte[90]);
        assertThat(cache.page("a", 1)).isEmpty();
        assertThat(cache.page("c", 1)).isEmpty();
        assertThat(cache.page("d", 1)).isPresent();
    }

    @Test
    void aPageThatIsNotThereIsRefused() throws IOException {
        Readable file = file(PDF, SampleFiles.pdf(1));
        for (int no : List.of(0, 2)) {
            assertThatThrownBy(() -> previews.page(file, no))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("evidence.no-page"));
        }
    }

    @Test
    void whatUnfoldsWithoutEndIsNotUnfolded() throws IOException {
        byte[] bomb = SampleFiles.bomb();
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(previews.of(file(PDF, bomb))).isEqualTo(new Preview.Nothing(Why.TOO_LARGE));
        assertThat(previews.of(file(PDF, SampleFiles.hugePicture()))).isEqualTo(new Preview.Nothing(Why.TOO_LARGE));
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        byte[] words = "only words".getBytes(StandardCharsets.UTF_8);
        assertThat(previews.of(file(PDF, words))).isEqualTo(new Preview.Nothing(Why.DAMAGED));
        assertThat(previews.of(file(DOCX, words))).isEqualTo(new Preview.Nothing(Why.DAMAGED));
        assertThat(previews.of(file("application/msword", words))).isEqualTo(new Preview.Nothing(Why.DAMAGED));
        assertThat(previews.of(file(PDF, SampleFiles.lockedPdf()))).isEqualTo(new Preview.Nothing(Why.LOCKED));
        assertThat(previews.of(file("video/mp4", words))).isEqualTo(new Preview.Nothing(Why.KIND));
        assertThat(previews.of(file("image/png", words))).isEqualTo(new Preview.Picture());
    }

    @Test
    void readsTheStructureOfAWordFile() throws IOException {
        List<Block> blocks = word(
                "<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr><w:r><w:t>Aims</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:t> and plain</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First</w:t></w:r></w:p><w:p/>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.TABLE);
        assertThat(blocks.get(0).level()).isEqualTo(1);
        assertThat(blocks.get(1).spans())
                .containsExactly(
                        new Block.Span("Bold", true, false, false), new Block.Span(" and plain", false, false, false));
        assertThat(blocks.get(3).rows()).containsExactly(List.of("a", ""), List.of("b\nc"));
    }

    @Test
    void readsTheStructureOfAnOldWordFile() throws IOException {
        Preview preview = previews.of(file("application/msword", SampleFiles.doc()));
        assertThat(preview).isInstanceOf(Preview.Document.class);
        Preview.Document document = (Preview.Document) preview;
        assertThat(document.cut()).isFalse();
        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.HEADING,
                        Kind.ITEM,
                        Kind.ITEM,
                        Kind.TABLE,
                        Kind.PARAGRAPH);
        assertThat(document.blocks()).extracting(Block::level).containsExactly(1, 0, 0, 2, 0, 0, 0, 0);
        assertThat(document.blocks().get(1).spans())
                .containsExactly(
                        new Block.Span("All counters", true, false, false),
                        new Block.Span(" open at nine, as the ", false, false, false),
                        new Block.Span("notice", false, false, true),
                        new Block.Span(" says.", false, false, false));
        assertThat(document.blocks().get(2).spans().get(0).text())
                .isEqualTo("\u7a97\u53e3\u5f00\u5230\u4e0b\u5348\u4e94\u70b9\u534a\u3002");
        assertThat(document.blocks().get(6).rows())
                .containsExactly(List.of("Counter", "Hours"), List.of("One", "9 to 17"));
    }

    @Test
    void saysNothingTwiceAndNothingThatWasDeleted() throws IOException {
        List<Block> blocks =
                word("<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>Kept</w:t></w:r></w:p>"
                        + "<w:p><AlternateContent><Choice><w:r><w:t>Box</w:t></w:r></Choice>"
                        + "<Fallback><w:r><w:t>Box</w:t></w:r></Fallback></AlternateContent></w:p>");
        assertThat(blocks).extracting(block -> block.spans().get(0).text()).containsExactly("Kept", "Box");
    }

    @Test
    void readsNoMoreOfAWordFileThanIsShown() throws IOException {
        String paragraph = "<w:p><w:r><w:t>" + "x".repeat(1000) + "</w:t></w:r></w:p>";
        assertThat(previews.of(file(DOCX, SampleFiles.docx(paragraph.repeat(2000)))))
                .isInstanceOfSatisfying(Preview.Document.class, document -> {
                    assertThat(document.cut()).isTrue();
                    assertThat(document.blocks()).hasSize(400);
                });
    }

    @Test
    void readsNoEntitiesOfAWordFile() throws IOException {
        byte[] content = SampleFiles.zip(
                Map.of("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"));
        assertThat(previews.of(file(DOCX, content))).isEqualTo(new Preview.Nothing(Why.DAMAGED));
    }

    @Test
    void readsTextInBothEncodings() throws IOException {
        String words = "\u7a97\u53e3";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(previews.of(file("text/plain", words.getBytes(charset))))
                    .isEqualTo(new Preview.Text(words, false));
        }
    }

    private List<Block> word(String paragraphs) throws IOException {
        Preview preview = previews.of(file(DOCX, SampleFiles.docx(paragraphs)));
        assertThat(preview).isInstanceOf(Preview.Document.class);
        return ((Preview.Document) preview).blocks();
    }

    private Readable file(String mediaType, byte[] content) throws IOException {
        Path path = Files.write(folder.resolve(UUID.randomUUID().toString()), content);
        EvidenceFile file = new EvidenceFile(
                1, null, "file", mediaType, content.length, UUID.randomUUID().toString(), 1, "Somebody", Instant.EPOCH);
        return new Readable(file, path);
    }
}
