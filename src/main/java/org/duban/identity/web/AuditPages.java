package org.duban.identity.web;

import java.util.EnumSet;
import org.duban.audit.AuditTrail;
import org.duban.identity.AccountRole;
import org.duban.identity.IdentitySettings;
import org.duban.identity.query.AccountQueries;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The audit administrator's page: whether a chain is whole, and what happened to accounts. Of a case it tells
 * how many entries there are and where the first broken one is, never what they say.
 */
@Controller
@RequestMapping("/admin/audit")
class AuditPages {

    private static final String ACCOUNT = "account";

    private final AuditTrail audit;
    private final AccountQueries accounts;
    private final IdentitySettings settings;

    AuditPages(AuditTrail audit, AccountQueries accounts, IdentitySettings settings) {
        this.audit = audit;
        this.accounts = accounts;
        this.settings = settings;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "rectification") String type,
            @RequestParam(required = false) @Nullable Long id,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        if (id != null) {
            model.addAttribute("verdict", audit.verify(new CaseRef(type.strip(), id)));
        }
        model.addAttribute("type", type);
        model.addAttribute("id", id);
        model.addAttribute("q", q);
        model.addAttribute(
                "accounts", accounts.accounts(EnumSet.allOf(AccountRole.class), q.strip(), AccountsPages.SHOWN));
        model.addAttribute("zone", settings.zone());
        return "identity/audit";
    }

    @GetMapping("/accounts/{id}")
    String account(@PathVariable long id, Model model) {
        CaseRef ref = new CaseRef(ACCOUNT, id);
        model.addAttribute(
                "account", accounts.account(id).orElseThrow(() -> Refusal.notFound("identity.no-such-account")));
        model.addAttribute("events", audit.timeline(ref));
        model.addAttribute("verdict", audit.verify(ref));
        model.addAttribute("zone", settings.zone());
        return "identity/account-events";
    }
}
