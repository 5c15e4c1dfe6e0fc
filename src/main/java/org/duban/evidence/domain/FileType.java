package org.duban.evidence.domain;

import java.util.List;
import java.util.Locale;

/** The types that Duban can tell by their content. Which of them are accepted is configuration. */
enum FileType {
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    PDF("application/pdf", "pdf"),
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    WPS("application/wps-office.wps", "wps"),
    ET("application/wps-office.et", "et"),
    DPS("application/wps-office.dps", "dps"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    MP4("video/mp4", "mp4", "m4v"),
    MOV("video/quicktime", "mov"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    boolean named(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** The name with an extension of this type; {@code photo.exe} that holds a picture becomes {@code photo.exe.jpg}. */
    String nameFor(String fileName) {
        return named(fileName) ? fileName : fileName + "." + extensions.get(0);
    }
}
