package org.duban.evidence.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.duban.evidence.domain.EvidenceReader.Readable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How contents leave: for a download, never for a browser to run; ranges and the tag come with the framework. */
final class Answers {

    /** Nothing that a file holds may run, load or submit anything, should a browser ever show it. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private Answers() {}

    static ResponseEntity<Resource> content(Readable readable, boolean inPlace) {
        ContentDisposition.Builder way = inPlace ? ContentDisposition.inline() : ContentDisposition.attachment();
        return headers(tag(readable), MediaType.parseMediaType(readable.file().mediaType()))
                .header(
                        "Content-Disposition",
                        way.filename(readable.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(readable.content()));
    }

    static ResponseEntity<Resource> thumbnail(Readable readable, byte[] jpeg) {
        return headers(tag(readable), MediaType.IMAGE_JPEG).body(new ByteArrayResource(jpeg));
    }

    static ResponseEntity<Resource> page(Readable readable, int no, byte[] jpeg) {
        return headers(pageTag(readable, no), MediaType.IMAGE_JPEG).body(new ByteArrayResource(jpeg));
    }

    /** The content of a page never changes; the way of painting it may, and then the number here does. */
    static String pageTag(Readable readable, int no) {
        return "\"" + readable.file().sha256() + "-1-" + no + "\"";
    }

    static String tag(Readable readable) {
        return "\"" + readable.file().sha256() + "\"";
    }

    private static ResponseEntity.BodyBuilder headers(String tag, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS);
    }
}
