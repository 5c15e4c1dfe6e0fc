package org.duban.organization.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.organization.ImportLine;
import org.duban.organization.ImportLine.Change;
import org.duban.organization.ImportPreview;
import org.duban.organization.OrganizationImports;
import org.duban.organization.OrganizationService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** From a workbook to the organisation in two steps: look, then import. */
@Controller
@RequestMapping("/organization/import")
class ImportPages {

    private final OrganizationImports imports;
    private final OrganizationService organization;

    ImportPages(OrganizationImports imports, OrganizationService organization) {
        this.imports = imports;
        this.organization = organization;
    }

    @GetMapping
    String choose(Actor actor) {
        organization.requireAdministrator(actor);
        return "organization/import";
    }

    @PostMapping
    String upload(Actor actor, CommandKey key, @RequestParam MultipartFile file, Model model, FormAnswer answer)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            if (file.isEmpty()) {
                throw Refusal.field("file", "field.not-blank");
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return "redirect:/organization/import/" + imports.upload(actor, key, name, content);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return "organization/import";
        }
    }

    @GetMapping("/{id}")
    String preview(Actor actor, @PathVariable long id, Model model) {
        ImportPreview preview = imports.preview(actor, id);
        model.addAttribute("preview", preview);
        model.addAttribute("unitCounts", counts(preview, preview.units()));
        model.addAttribute("peopleCounts", counts(preview, preview.people()));
        return "organization/import-preview";
    }

    private static List<Long> counts(ImportPreview preview, List<ImportLine> lines) {
        return Stream.of(Change.values())
                .map(change -> preview.count(lines, change))
                .toList();
    }

    @PostMapping("/{id}/commit")
    String commit(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @RequestParam String fingerprint,
            Model model,
            FormAnswer answer) {
        try {
            imports.commit(actor, key, id, fingerprint);
            return answer.done("organization.import.done", "/organization");
        } catch (Refusal refusal) {
            answer.refused(refusal);
            return preview(actor, id, model);
        }
    }
}
