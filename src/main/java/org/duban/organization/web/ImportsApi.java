package org.duban.organization.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.ImportPreview;
import org.duban.organization.OrganizationImports;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Upload a workbook, look at what it would do, do it. */
@RestController
@RequestMapping("/api/v1/organization/imports")
class ImportsApi {

    private final OrganizationImports imports;

    ImportsApi(OrganizationImports imports) {
        this.imports = imports;
    }

    /** The {@code fingerprint} of the preview that was looked at. */
    record Commitment(String fingerprint) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ImportPreview upload(Actor actor, CommandKey key, @RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return imports.preview(actor, imports.upload(actor, key, name, content));
        }
    }

    @GetMapping("/{id}")
    ImportPreview preview(Actor actor, @PathVariable long id) {
        return imports.preview(actor, id);
    }

    @PostMapping("/{id}/commit")
    ImportPreview commit(Actor actor, CommandKey key, @PathVariable long id, @RequestBody Commitment seen) {
        return imports.preview(actor, imports.commit(actor, key, id, seen.fingerprint()));
    }
}
