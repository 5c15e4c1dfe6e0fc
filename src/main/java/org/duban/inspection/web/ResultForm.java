package org.duban.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.inspection.NewResult;
import org.duban.rectification.VerificationMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A result as the form sends it, and as it is shown again.
 *
 * @param evidenceIds files of an earlier attempt, or those that a program uploaded before
 * @param next where to go afterwards, for people who work through their inbox
 */
public record ResultForm(
        @Nullable VerificationMethod method,
        @Nullable LocalDate heldOn,
        @Nullable String place,
        @Nullable String peopleMet,
        @Nullable String findings,
        @Nullable Boolean holds,
        @Nullable List<Long> evidenceIds,
        @Nullable List<MultipartFile> evidence,
        @Nullable String next) {

    static ResultForm blank(LocalDate today, @Nullable String next) {
        return new ResultForm(null, today, null, null, null, null, List.of(), List.of(), next);
    }

    NewResult result(List<Long> files) {
        return new NewResult(method, heldOn, place, peopleMet, findings, holds, files);
    }

    ResultForm carrying(List<Long> files) {
        return new ResultForm(method, heldOn, place, peopleMet, findings, holds, files, List.of(), next);
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
        return next != null && next.matches("/inbox([?/][^\\\\{}]*)?") ? next : otherwise;
    }
}
