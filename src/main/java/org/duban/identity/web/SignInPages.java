package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.duban.identity.DubanPrincipal;
import org.duban.identity.domain.DemoAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. Why somebody sees it stands in the query, as one word. */
@Controller
class SignInPages {

    private static final List<String> REASONS =
            List.of("failed", "slow", "ended", "again", "out", "activated", "closed");

    private final ObjectProvider<DemoAccounts> demo;

    SignInPages(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(
            @AuthenticationPrincipal(errorOnInvalidType = false) @Nullable DubanPrincipal principal,
            HttpServletRequest request,
            Model model) {
        if (principal != null) {
            return "redirect:/";
        }
        REASONS.stream()
                .filter(reason -> request.getParameter(reason) != null)
                .findFirst()
                .ifPresent(reason -> model.addAttribute("reason", reason));
        demo.ifAvailable(accounts -> model.addAttribute("demo", accounts.roles()));
        return "identity/login";
    }
}
