package org.duban.identity.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.duban.identity.AccountRole;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.AccountAdministration;
import org.duban.identity.domain.Activation;
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

/** The system administrator's page: everybody's account, open or shut, locked or not. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsPages {

    static final int SHOWN = 200;

    private final AccountAdministration administration;
    private final Activation activation;
    private final AccountQueries accounts;
    private final IdentitySettings settings;
    private final Clock clock;

    AccountsPages(
            AccountAdministration administration,
            Activation activation,
            AccountQueries accounts,
            IdentitySettings settings,
            Clock clock) {
        this.administration = administration;
        this.activation = activation;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("accounts", accounts.accounts(EnumSet.allOf(AccountRole.class), q.strip(), SHOWN));
        model.addAttribute("q", q);
        model.addAttribute("shown", SHOWN);
        model.addAttribute("now", clock.instant());
        model.addAttribute("zone", settings.zone());
        return "identity/accounts";
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

    @PostMapping("/{id}/unlock")
    String unlock(Actor actor, CommandKey key, @PathVariable long id, RedirectAttributes redirect) {
        administration.unlock(actor, key, id);
        return done(redirect, "identity.accounts.unlocked");
    }

    @PostMapping("/{id}/code")
    String reissue(Actor actor, CommandKey key, @PathVariable long id, Model model) {
        return CodePage.of(List.of(activation.reissue(actor, key, id)), settings, "/admin/accounts", model);
    }

    private static String done(RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute("done", message);
        return "redirect:/admin/accounts";
    }
}
