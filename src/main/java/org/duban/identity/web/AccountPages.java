package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.OwnPassword;
import org.duban.identity.domain.PasswordRules;
import org.duban.identity.domain.Tokens;
import org.duban.identity.query.AccountQueries;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problem;
import org.duban.kernel.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who I am here, the password, where I am signed in, which programs act for me. */
@Controller
@RequestMapping("/account")
class AccountPages {

    private final OwnPassword passwords;
    private final PasswordRules rules;
    private final Tokens tokens;
    private final AccountQueries queries;
    private final WebSession sessions;
    private final Problems problems;
    private final IdentitySettings settings;
    private final Clock clock;

    AccountPages(
            OwnPassword passwords,
            PasswordRules rules,
            Tokens tokens,
            AccountQueries queries,
            WebSession sessions,
            Problems problems,
            IdentitySettings settings,
            Clock clock) {
        this.passwords = passwords;
        this.rules = rules;
        this.tokens = tokens;
        this.queries = queries;
        this.sessions = sessions;
        this.problems = problems;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String show(DubanPrincipal principal, HttpServletRequest request, Model model) {
        model.addAttribute("sessions", sessions.of(principal));
        model.addAttribute("currentSession", request.getSession().getId());
        model.addAttribute("tokens", queries.tokensOf(principal.accountId(), clock.instant()));
        model.addAttribute("zone", settings.zone());
        return "identity/account";
    }

    @PostMapping("/sessions/end-others")
    String endOthers(DubanPrincipal principal, HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endOthers(principal, request.getSession().getId());
        redirect.addFlashAttribute("done", "identity.account.sessions-ended");
        return "redirect:/account";
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(DubanPrincipal principal, @PathVariable long id, RedirectAttributes redirect) {
        tokens.revoke(principal, id);
        redirect.addFlashAttribute("done", "identity.account.token-ended");
        return "redirect:/account";
    }

    @GetMapping("/password")
    String password(DubanPrincipal principal, Model model) {
        model.addAttribute("must", principal.mustChangePassword());
        model.addAttribute("profile", rules.profile());
        model.addAttribute("shortest", rules.shortest());
        return "identity/password";
    }

    @PostMapping("/password")
    String change(
            DubanPrincipal principal,
            CommandKey key,
            @RequestParam String oldPassword,
            @RequestParam String newPassword,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            if (!newPassword.equals(repeated)) {
                throw Refusal.field("repeated", "identity.password-repeated-differently");
            }
            sessions.start(request, response, passwords.change(principal, key, oldPassword, newPassword));
            redirect.addFlashAttribute("done", "identity.password.changed");
            return "redirect:/account";
        } catch (Refusal refusal) {
            Problem problem = problems.of(refusal, locale);
            model.addAttribute("problem", problem);
            response.setStatus(problem.status());
            return password(principal, model);
        }
    }
}
