package org.duban.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.Activation;
import org.duban.identity.domain.IssuedCode;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Activation codes in bulk. The answer to the POST shows or contains the codes, and nothing can show them
 * again: this is the one place where no redirect follows.
 */
@Controller
@RequestMapping("/admin/activation")
class ActivationPages {

    private final Activation activation;
    private final Newcomers newcomers;
    private final Directory directory;
    private final CodeSheet sheet;
    private final IdentitySettings settings;

    ActivationPages(
            Activation activation,
            Newcomers newcomers,
            Directory directory,
            CodeSheet sheet,
            IdentitySettings settings) {
        this.activation = activation;
        this.newcomers = newcomers;
        this.directory = directory;
        this.sheet = sheet;
        this.settings = settings;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Long unit, Model model) {
        model.addAttribute("newcomers", newcomers.within(unit));
        model.addAttribute("units", directory.current().units());
        model.addAttribute("unit", unit);
        model.addAttribute("zone", settings.zone());
        return "identity/activation";
    }

    @PostMapping
    String issue(
            Actor actor,
            CommandKey key,
            @RequestParam(name = "person", required = false) @Nullable List<Long> people,
            Model model) {
        List<IssuedCode> codes = activation.issueFor(actor, key, people == null ? List.of() : people);
        return CodePage.of(codes, settings, "/admin/activation", model);
    }

    @PostMapping(params = "csv")
    ResponseEntity<byte[]> issueAsFile(
            Actor actor,
            CommandKey key,
            @RequestParam(name = "person", required = false) @Nullable List<Long> people,
            Locale locale) {
        List<IssuedCode> codes = activation.issueFor(actor, key, people == null ? List.of() : people);
        ContentDisposition attachment =
                ContentDisposition.attachment().filename("activation-codes.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(sheet.csv(codes, locale).getBytes(StandardCharsets.UTF_8));
    }
}
