package org.duban.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.RefusedForms;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a workbook to the organisation in two steps: look, then import. */
@Controller
@RequestMapping("/organization/import")
class ImportPages {

    private final OrganizationImports imports;
    private final OrganizationService organization;
    private final RefusedForms refused;

    ImportPages(OrganizationImports imports, OrganizationService organization, RefusedForms refused) {
        this.imports = imports;
        this.organization = organization;
        this.refused = refused;
    }

    @GetMapping
    String choose(Actor actor) {
        organization.requireAdministrator(actor);
        return "organization/import";
    }

    @PostMapping
    String upload(
            Actor actor, CommandKey key, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            if (file.isEmpty()) {
                throw Refusal.field("file", "field.not-blank");
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return "redirect:/organization/import/" + imports.upload(actor, key, name, content);
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
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
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            imports.commit(actor, key, id, fingerprint);
            redirect.addFlashAttribute("done", "organization.import.done");
            return "redirect:/organization";
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            return preview(actor, id, model);
        }
    }
}
