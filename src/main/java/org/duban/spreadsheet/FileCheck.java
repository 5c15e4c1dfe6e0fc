package org.duban.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duban.kernel.Refusal;

/** Looks at a file before any library opens it: its kind by content, and that the small parts are small. */
final class FileCheck {

    private static final int ENTRIES = 5_000;
    private static final long SMALL_PART = 16L << 20;

    private FileCheck() {}

    static void check(Path file, WorkbookLimits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw Refusal.tooLarge("spreadsheet.file-too-large", limits.fileBytes() >> 20);
        }
        switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> checkZip(file);
            case OLE2 -> throw oldOrEncrypted(file);
            case BIFF2, BIFF3, BIFF4 -> throw Refusal.unsupported("spreadsheet.old-format");
            default -> throw Refusal.unsupported("spreadsheet.not-a-workbook");
        }
    }

    private static Refusal oldOrEncrypted(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusal.unsupported("spreadsheet.encrypted");
            }
            boolean workbook = container.getRoot().hasEntryCaseInsensitive("Workbook")
                    || container.getRoot().hasEntryCaseInsensitive("Book");
            return Refusal.unsupported(workbook ? "spreadsheet.old-format" : "spreadsheet.not-a-workbook");
        } catch (IOException | RuntimeException unreadable) {
            return Refusal.unsupported("spreadsheet.not-a-workbook");
        }
    }

    private static void checkZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null) {
                throw Refusal.unsupported("spreadsheet.not-a-workbook");
            }
            if (zip.size() > ENTRIES) {
                throw Refusal.tooLarge("spreadsheet.unfolds-too-far");
            }
            for (ZipEntry entry : zip.stream().filter(FileCheck::readWhole).toList()) {
                checkSmall(zip, entry);
            }
        } catch (ZipException notAZip) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
    }

    /** The parts that the library keeps in memory whole. */
    private static boolean readWhole(ZipEntry entry) {
        String name = entry.getName().toLowerCase(java.util.Locale.ROOT);
        return name.endsWith(".rels") || name.equals("[content_types].xml") || name.startsWith("docprops/");
    }

    private static void checkSmall(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                size += got;
                if (size > SMALL_PART) {
                    throw Refusal.tooLarge("spreadsheet.unfolds-too-far");
                }
            }
        }
    }
}
