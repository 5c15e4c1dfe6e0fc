package org.duban.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duban.identity.domain.DemoAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One click makes the visitor a person of the sample county. */
@Controller
@Profile("demo")
class DemoPages {

    private final DemoAccounts accounts;
    private final WebSession sessions;
    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    DemoPages(DemoAccounts accounts, WebSession sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @PostMapping("/demo/sign-in")
    String signIn(@RequestParam String role, HttpServletRequest request, HttpServletResponse response) {
        @Nullable SavedRequest wanted = asked.getRequest(request, response);
        sessions.start(request, response, accounts.signIn(role));
        return "redirect:" + (wanted == null ? "/" : wanted.getRedirectUrl());
    }
}
