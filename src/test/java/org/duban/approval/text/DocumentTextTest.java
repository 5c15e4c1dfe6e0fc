package org.duban.approval.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.duban.evidence.preview.SampleFiles;
import org.duban.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTextTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final DocumentText texts = new DocumentText();

    @TempDir
    Path folder;

    @Test
    void readsTheParagraphsOfAWordFile() throws IOException {
        Path file = docx("<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t></w:r></w:p>"
                + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>Three</w:t></w:r></w:p>");
        assertThat(texts.of("plan.docx", file)).isEqualTo("One\ttwo\nThree");
    }

    @Test
    void readsAnOldWordFileWithoutTheAddressesOfItsLinks() throws IOException {
        Path file = Files.write(folder.resolve("plan"), SampleFiles.doc());
        for (String name : List.of("plan.doc", "plan.wps")) {
            assertThat(texts.of(name, file)).isEqualTo("""
                            Opening hours
                            All counters open at nine, as the notice says.
                            \u7a97\u53e3\u5f00\u5230\u4e0b\u5348\u4e94\u70b9\u534a\u3002
                            Who does what
                            Two clerks at noon
                            One clerk at the door
                            Counter
                            Hours
                            One
                            9 to 17
                            Signed by the office.""");
        }
    }

    @Test
    void stopsReadingWhereAWordFileUnfoldsWithoutEnd() throws IOException {
        String paragraph = "<w:p><w:r><w:t>" + "x".repeat(1000) + "</w:t></w:r></w:p>";
        Path file = docx(paragraph.repeat(20_000));
        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(texts.of("plan.docx", file)).hasSizeLessThanOrEqualTo(DocumentText.LONGEST);
    }

    @Test
    void readsNoEntitiesOfAWordFile() throws IOException {
        Path file = raw("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>");
        refused("approval.file-unreadable", "plan.docx", file);
    }

    @Test
    void refusesAWordFileThatIsNone() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "only words");
        refused("approval.file-unreadable", "plan.docx", words);
        refused("approval.file-unreadable", "plan.doc", words);
        refused("approval.file-unreadable", "plan.pdf", words);
        refused("approval.body-not-a-document", "plan.xlsx", words);
        refused("approval.file-unreadable", "plan.docx", raw("other.xml", "<x/>"));
        refused("approval.file-unreadable", "plan.docx", raw("word/document.xml", "<w:p>"));
    }

    @Test
    void readsAPdfAndRefusesALockedOne() throws IOException {
        assertThat(texts.of("plan.pdf", pdf(null))).isEqualTo("Open the windows");
        refused("approval.file-protected", "plan.pdf", pdf("secret"));
    }

    private void refused(String code, String name, Path file) {
        assertThatThrownBy(() -> texts.of(name, file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.fields().get(0).code())
                .isEqualTo(code));
    }

    private Path docx(String paragraphs) throws IOException {
        return raw(
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraphs + "</w:body></w:document>");
    }

    private Path raw(String entry, String xml) throws IOException {
        Path file = Files.createTempFile(folder, "word", ".docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private Path pdf(String password) throws IOException {
        Path file = Files.createTempFile(folder, "plan", ".pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText("Open the windows");
                text.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }
}
