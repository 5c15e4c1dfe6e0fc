package org.duban.evidence.web;

import java.net.URI;
import java.time.Instant;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceForm;
import org.duban.evidence.domain.EvidenceReader;
import org.duban.kernel.Actor;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence for programs: upload first, then name the id in the command that it proves. */
@RestController
@RequestMapping("/api/v1/evidence")
class EvidenceApi {

    /** What the API tells about a file. */
    record Uploaded(
            long id, String name, String mediaType, long size, String sha256, String uploadedBy, Instant uploadedAt) {

        static Uploaded of(EvidenceFile file) {
            return new Uploaded(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.uploadedByName(),
                    file.uploadedAt());
        }
    }

    private final EvidenceForm form;
    private final EvidenceReader evidence;

    EvidenceApi(EvidenceForm form, EvidenceReader evidence) {
        this.form = form;
        this.evidence = evidence;
    }

    /** Uploads one file. Not attached within a day, it is forgotten. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Uploaded> upload(Actor actor, @RequestPart("file") MultipartFile file) {
        EvidenceFile uploaded = form.upload(actor, file);
        return ResponseEntity.created(URI.create("/api/v1/evidence/" + uploaded.id()))
                .body(Uploaded.of(uploaded));
    }

    /** What is known about a file. */
    @GetMapping("/{id}")
    Uploaded describe(Actor actor, @PathVariable long id) {
        return Uploaded.of(evidence.open(actor, id).file());
    }

    /** The content of a file. */
    @GetMapping("/{id}/content")
    ResponseEntity<Resource> content(Actor actor, @PathVariable long id) {
        return Answers.content(evidence.open(actor, id), false);
    }
}
