package org.duban.identity.web;

import java.util.List;
import org.duban.identity.AccountRole;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.AccountAdministration;
import org.duban.identity.domain.Appointments;
import org.duban.identity.query.AccountQueries;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The security administrator's page: who administers, and by which rules everybody signs in. */
@Controller
@RequestMapping("/admin/security")
class SecurityPages {

    private final Appointments appointments;
    private final AccountAdministration administration;
    private final AccountQueries accounts;
    private final IdentitySettings settings;

    SecurityPages(
            Appointments appointments,
            AccountAdministration administration,
            AccountQueries accounts,
            IdentitySettings settings) {
        this.appointments = appointments;
        this.administration = administration;
        this.accounts = accounts;
        this.settings = settings;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("roles", AdministratorsPages.THREE);
        model.addAttribute("administrators", accounts.accounts(AdministratorsPages.THREE, "", AccountsPages.SHOWN));
        model.addAttribute("bootstrap", accounts.accounts(List.of(AccountRole.BOOTSTRAP), "", 1));
        model.addAttribute("settings", settings);
        model.addAttribute("zone", settings.zone());
        return "identity/security";
    }

    @PostMapping
    String appoint(
            Actor actor,
            CommandKey key,
            @RequestParam AccountRole role,
            @RequestParam String username,
            @RequestParam String name,
            RedirectAttributes redirect) {
        appointments.appoint(actor, key, role, username, name);
        return done(redirect, "identity.security.appointed");
    }

    @PostMapping("/{id}/disable")
    String disable(Actor actor, CommandKey key, @PathVariable long id, RedirectAttributes redirect) {
        administration.disable(actor, key, id);
        return done(redirect, "identity.accounts.disabled");
    }

    @PostMapping("/{id}/enable")
    String enable(Actor actor, CommandKey key, @PathVariable long id, RedirectAttributes redirect) {
        administration.enable(actor, key, id);
        return done(redirect, "identity.accounts.enabled");
    }

    private static String done(RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute("done", message);
        return "redirect:/admin/security";
    }
}
