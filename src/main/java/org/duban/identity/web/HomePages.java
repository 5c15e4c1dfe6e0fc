package org.duban.identity.web;

import org.duban.identity.DubanPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where each role begins. */
@Controller
class HomePages {

    @GetMapping("/")
    String home(DubanPrincipal principal) {
        return switch (principal.role()) {
            case PERSON -> "redirect:/inbox";
            case BOOTSTRAP, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> "redirect:/admin";
        };
    }

    @GetMapping("/admin")
    String administration(DubanPrincipal principal) {
        return switch (principal.role()) {
            case PERSON -> "redirect:/inbox";
            case BOOTSTRAP -> "redirect:/admin/administrators";
            case SYSTEM_ADMIN -> "redirect:/admin/accounts";
            case SECURITY_ADMIN -> "redirect:/admin/security";
            case AUDIT_ADMIN -> "redirect:/admin/audit";
        };
    }
}
