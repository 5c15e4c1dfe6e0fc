package org.duban.evidence.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its content. The name decides only between types that share their content (a
 * document of one office suite or another, a text or a table of text), and never makes anything acceptable.
 */
final class FileTypes {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

    private static final MediaType COMPOUND = MediaType.application("x-tika-msoffice");

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int TEXT_HEAD = 64 * 1024;

    private FileTypes() {}

    /** The type; empty for everything that is not on the list: programs, scripts, pages, documents with macros. */
    static Optional<FileType> of(Path file, String name) throws IOException {
        String type = magic(file);
        return switch (type) {
            case "image/jpeg" -> Optional.of(FileType.JPG);
            case "image/png" -> Optional.of(FileType.PNG);
            case "image/gif" -> Optional.of(FileType.GIF);
            case "image/webp" -> Optional.of(FileType.WEBP);
            case "image/heic", "image/heif" -> Optional.of(FileType.HEIC);
            case "application/pdf" -> Optional.of(FileType.PDF);
            case "video/mp4", "application/mp4", "video/x-m4v" -> Optional.of(FileType.MP4);
            case "video/quicktime" -> Optional.of(film(file));
            case "text/plain" -> text(name);
            case "application/octet-stream" -> isChineseText(file) ? text(name) : Optional.empty();
            case "application/zip", "application/x-tika-ooxml" -> packed(file);
            default -> isCompound(type) ? compound(file, name) : Optional.empty();
        };
    }

    private static String magic(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MAGIC.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    /** The first bytes of an old office document may or may not say which one it is; its container does. */
    private static boolean isCompound(String type) {
        return MAGIC.getMediaTypeRegistry().isInstanceOf(type, COMPOUND);
    }

    private static Optional<FileType> text(String name) {
        if (FileType.CSV.named(name)) {
            return Optional.of(FileType.CSV);
        }
        return FileType.TXT.named(name) ? Optional.of(FileType.TXT) : Optional.empty();
    }

    /** The two kinds share a container; the brand in its first box tells them apart. */
    private static FileType film(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(12);
            boolean quickTime = !new String(head, StandardCharsets.ISO_8859_1).startsWith("ftyp", 4)
                    || new String(head, StandardCharsets.ISO_8859_1).endsWith("qt  ");
            return quickTime ? FileType.MOV : FileType.MP4;
        }
    }

    /** Text in the national encoding, which the magic numbers do not know. */
    private static boolean isChineseText(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(TEXT_HEAD);
            for (byte b : head) {
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                    return false;
                }
            }
            return !GB18030.newDecoder()
                    .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
                    .isError();
        }
    }

    private static Optional<FileType> packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (has(zip, "META-INF/MANIFEST.MF", "AndroidManifest.xml")) {
                return Optional.empty();
            }
            if (has(zip, "word/vbaProject.bin", "xl/vbaProject.bin", "ppt/vbaProject.bin")) {
                return Optional.empty();
            }
            if (has(zip, "OFD.xml")) {
                return Optional.of(FileType.OFD);
            }
            return Optional.of(has(zip, "[Content_Types].xml") ? office(zip) : FileType.ZIP);
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static FileType office(ZipFile zip) {
        if (has(zip, "word/document.xml")) {
            return FileType.DOCX;
        }
        if (has(zip, "xl/workbook.xml")) {
            return FileType.XLSX;
        }
        return has(zip, "ppt/presentation.xml") ? FileType.PPTX : FileType.ZIP;
    }

    private static boolean has(ZipFile zip, String... entries) {
        for (String entry : entries) {
            if (zip.getEntry(entry) != null) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FileType> compound(Path file, String name) {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("VBA")) {
                return Optional.empty();
            }
            if (root.hasEntry("WordDocument")) {
                return Optional.of(FileType.WPS.named(name) ? FileType.WPS : FileType.DOC);
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return Optional.of(FileType.ET.named(name) ? FileType.ET : FileType.XLS);
            }
            if (root.hasEntry("PowerPoint Document")) {
                return Optional.of(FileType.DPS.named(name) ? FileType.DPS : FileType.PPT);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty(); // the library answers a broken file with either
        }
    }
}
