package org.duban.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.tika.Tika;
import org.duban.evidence.preview.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"jpg, JPG", "png, PNG", "gif, GIF"})
    void knowsPicturesWhateverTheirName(String format, FileType type) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, picture);
        assertThat(typeOf(picture.toByteArray(), "report.docx")).contains(type);
        assertThat(type.nameFor("setup.exe")).isEqualTo("setup.exe." + format);
        assertThat(type.nameFor("Yard." + format.toUpperCase())).isEqualTo("Yard." + format.toUpperCase());
    }

    @ParameterizedTest
    @CsvSource({"mp42, MP4", "isom, MP4", "qt, MOV", "heic, HEIC"})
    void knowsFilmsAndPhonePictures(String brand, FileType type) throws IOException {
        String head = "\0\0\0\u0018ftyp" + (brand + "  ").substring(0, 4) + "\0\0\0\0mif1" + brand;
        assertThat(typeOf(head.getBytes(StandardCharsets.ISO_8859_1), "x")).contains(type);
    }

    @Test
    void knowsDocumentsByTheirFirstBytes() throws IOException {
        assertThat(typeOf("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), "x"))
                .contains(FileType.PDF);
        assertThat(typeOf("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), "x"))
                .contains(FileType.WEBP);
    }

    @Test
    void knowsOfficeDocumentsByWhatTheyContain() throws IOException {
        assertThat(typeOf(zip("[Content_Types].xml", "word/document.xml"), "a.zip"))
                .contains(FileType.DOCX);
        assertThat(typeOf(zip("[Content_Types].xml", "ppt/presentation.xml"), "a"))
                .contains(FileType.PPTX);
        assertThat(typeOf(zip("OFD.xml", "Doc_0/Document.xml"), "a.ofd")).contains(FileType.OFD);
        assertThat(typeOf(zip("anything.txt"), "a.docx")).contains(FileType.ZIP);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (XSSFWorkbook xlsx = new XSSFWorkbook()) {
            xlsx.createSheet();
            xlsx.write(workbook);
        }
        assertThat(typeOf(workbook.toByteArray(), "a.txt")).contains(FileType.XLSX);
    }

    @Test
    void knowsOldOfficeDocumentsAndTellsTheSuitesApartByName() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (HSSFWorkbook xls = new HSSFWorkbook()) {
            xls.createSheet();
            xls.write(workbook);
        }
        assertThat(typeOf(workbook.toByteArray(), "a.xls")).contains(FileType.XLS);
        assertThat(typeOf(workbook.toByteArray(), "a.ET")).contains(FileType.ET);
        assertThat(typeOf(compound("WordDocument"), "a.doc")).contains(FileType.DOC);
        assertThat(typeOf(compound("WordDocument"), "a.wps")).contains(FileType.WPS);
        assertThat(typeOf(compound("PowerPoint Document"), "a.ppt")).contains(FileType.PPT);
    }

    @Test
    void knowsAnOldDocumentWhereverItsDirectoryLies() throws IOException {
        assertThat(typeOf(SampleFiles.doc(), "plan.doc")).contains(FileType.DOC);
        assertThat(typeOf(SampleFiles.doc(), "plan.txt")).contains(FileType.DOC);
        byte[] early = compound(100, "1Table", "CompObj", "Data", "ObjectPool", "WordDocument");
        assertThat(new Tika().detect(early)).isEqualTo("application/msword"); // its first bytes say so already
        assertThat(typeOf(early, "plan.doc")).contains(FileType.DOC);
    }

    @Test
    void refusesDocumentsWithMacrosAndInstallers() throws IOException {
        assertThat(typeOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a.docx"))
                .isEmpty();
        assertThat(typeOf(compound("WordDocument", "Macros"), "a.doc")).isEmpty();
        assertThat(typeOf(compound("!_StringData"), "a.doc")).isEmpty();
        assertThat(typeOf(zip("META-INF/MANIFEST.MF", "[Content_Types].xml", "word/document.xml"), "a.docx"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0\u0003\0\0\0",
                "\u007fELF\u0002\u0001\u0001",
                "#!/bin/sh\nrm -rf /\n",
                "<!DOCTYPE html><html><script>1</script></html>",
                "<html><body>1</body></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"1\"/>",
                "PK\u0003\u0004 broken",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 broken",
                "Rar!\u001a\u0007\u0001\0",
                "\0\u0001\u0002\u0003"
            })
    void refusesProgramsScriptsAndPagesWhateverTheirName(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        for (String name : new String[] {"a.txt", "a.csv", "a.pdf", "a.jpg", "a.docx", "a"}) {
            assertThat(typeOf(bytes, name)).as(name).isEmpty();
        }
    }

    @Test
    void takesTextOnlyUnderANameOfText() throws IOException {
        byte[] text = "\u5e8f\u53f7,\u95ee\u9898\n1,\u6c34\u6e20\n".getBytes(StandardCharsets.UTF_8);
        assertThat(typeOf(text, "a.txt")).contains(FileType.TXT);
        assertThat(typeOf(text, "a.csv")).contains(FileType.CSV);
        assertThat(typeOf(text, "a.vbs")).isEmpty();
        assertThat(typeOf("\u95ee\u9898\u53f0\u8d26".getBytes(Charset.forName("GBK")), "a.txt"))
                .contains(FileType.TXT);
    }

    private Optional<FileType> typeOf(byte[] content, String name) throws IOException {
        Path file = Files.createTempFile(directory, "content", "");
        Files.write(file, content);
        return FileTypes.of(file, name);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String... entries) throws IOException {
        return compound(5000, entries);
    }

    private static byte[] compound(int size, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            for (String entry : entries) {
                compound.createDocument(new ByteArrayInputStream(new byte[size]), entry);
            }
            compound.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
