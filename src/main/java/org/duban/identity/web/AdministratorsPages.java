package org.duban.identity.web;

import java.util.Arrays;
import java.util.List;
import org.duban.identity.AccountRole;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.Activation;
import org.duban.identity.domain.Appointments;
import org.duban.identity.domain.IssuedCode;
import org.duban.identity.query.AccountQueries;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.organization.Directory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bootstrap administrator's way, step by step, to the moment in which nobody needs it any more. */
@Controller
@RequestMapping("/admin/administrators")
class AdministratorsPages {

    static final List<AccountRole> THREE =
            Arrays.stream(AccountRole.values()).filter(AccountRole::oneOfThree).toList();
    private static final int ENOUGH = 50;

    private final Appointments appointments;
    private final Activation activation;
    private final AccountQueries accounts;
    private final Directory directory;
    private final IdentitySettings settings;

    AdministratorsPages(
            Appointments appointments,
            Activation activation,
            AccountQueries accounts,
            Directory directory,
            IdentitySettings settings) {
        this.appointments = appointments;
        this.activation = activation;
        this.accounts = accounts;
        this.directory = directory;
        this.settings = settings;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("roles", THREE);
        model.addAttribute("administrators", accounts.accounts(THREE, "", ENOUGH));
        model.addAttribute("people", directory.current().people().size());
        model.addAttribute("zone", settings.zone());
        return "identity/administrators";
    }

    @PostMapping
    String appoint(
            Actor actor,
            CommandKey key,
            @RequestParam AccountRole role,
            @RequestParam String username,
            @RequestParam String name,
            Model model) {
        long account = appointments.appoint(actor, key, role, username, name);
        return codeFor(actor, key.forPart(1), account, model);
    }

    @PostMapping("/{id}/code")
    String reissue(Actor actor, CommandKey key, @PathVariable long id, Model model) {
        return codeFor(actor, key, id, model);
    }

    private String codeFor(Actor actor, CommandKey key, long account, Model model) {
        IssuedCode code = activation.reissue(actor, key, account);
        return CodePage.of(List.of(code), settings, "/admin/administrators", model);
    }
}
