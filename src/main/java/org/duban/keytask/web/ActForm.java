package org.duban.keytask.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An act as its form sends it.
 *
 * @param text what was written: a report, a claim, a comment, a reason
 * @param evidenceIds files that an earlier attempt uploaded
 * @param next the list to go back to
 */
public record ActForm(
        @Nullable String text,
        @Nullable List<Long> evidenceIds,
        @Nullable List<MultipartFile> evidence,
        @Nullable String next) {

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

    String back(String otherwise) {
        return next != null && next.matches("/(inbox|campaigns/\\d+/key-tasks)([?/][^\\\\{}]*)?") ? next : otherwise;
    }
}
