package org.duban.approval.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.duban.approval.PrintForm;
import org.duban.approval.SubmissionReader;
import org.duban.evidence.EvidenceContents;
import org.duban.kernel.Actor;
import org.duban.print.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The form that offices file, as a page for the printer and as a PDF. */
@Controller
class SubmissionPaper {

    private final SubmissionReader submissions;
    private final EvidenceContents evidence;
    private final Paper paper;

    SubmissionPaper(SubmissionReader submissions, EvidenceContents evidence, Paper paper) {
        this.submissions = submissions;
        this.evidence = evidence;
        this.paper = paper;
    }

    @GetMapping("/submissions/{submissionId}/print")
    ModelAndView print(@PathVariable long submissionId, Actor actor, Locale locale) {
        PrintForm form = submissions.printForm(submissionId, actor, locale);
        return new ModelAndView("approval/print", model(form, id -> "/evidence/" + id + "?inline"));
    }

    /** @throws org.duban.kernel.Refusal {@code print.font-missing} */
    @GetMapping("/submissions/{submissionId}/form.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long submissionId, Actor actor, Locale locale) {
        PrintForm form = submissions.printForm(submissionId, actor, locale);
        byte[] pdf = paper.pdf("approval/form", model(form, id -> embedded(actor, id)), locale);
        String name = form.submission().number() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }

    private static Map<String, Object> model(PrintForm form, Function<Long, String> address) {
        Map<Long, String> pictures = new HashMap<>();
        form.opinions().stream()
                .map(PrintForm.Opinion::signatureId)
                .filter(Objects::nonNull)
                .forEach(id -> pictures.put(id, address.apply(id)));
        return Map.of(
                "form",
                form,
                "submission",
                form.submission(),
                "pictures",
                pictures,
                "blocks",
                BodyText.blocks(form.submission().version().text()));
    }

    /** A signature inside the document: paper fetches nothing. */
    private String embedded(Actor actor, long evidenceId) {
        EvidenceContents.Content picture = evidence.open(actor, evidenceId);
        try {
            return "data:" + picture.file().mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(picture.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
