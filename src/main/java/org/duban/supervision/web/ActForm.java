package org.duban.supervision.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An act on an order as its form sends it.
 *
 * @param text what was written: an answer, a comment, a reason
 * @param evidenceIds files that an earlier attempt uploaded
 */
public record ActForm(
        @Nullable String text,
        @Nullable List<Long> evidenceIds,
        @Nullable List<MultipartFile> evidence) {

    static final ActForm EMPTY = new ActForm("", List.of(), List.of());

    public String words() {
        return text == null ? "" : text.strip();
    }

    List<Long> earlier() {
        return evidenceIds == null
                ? List.of()
                : evidenceIds.stream().filter(Objects::nonNull).toList();
    }

    List<MultipartFile> files() {
        return evidence == null ? List.of() : evidence;
    }
}
