package org.duban.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.identity.domain.OwnPassword;
import org.duban.identity.domain.PasswordRules;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problem;
import org.duban.kernel.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Opens an account with the code that an administrator handed out. */
@Controller
class ActivatePages {

    /** What stands on the slip of paper, and the password that nobody else knows. */
    record Form(String username, String code, String newPassword, String repeated) {

        static final Form EMPTY = new Form("", "", "", "");

        Form {
            username = username == null ? "" : username;
            code = code == null ? "" : code;
            newPassword = newPassword == null ? "" : newPassword;
            repeated = repeated == null ? "" : repeated;
        }

        @Override
        public String toString() {
            return "Form[" + username + "]";
        }
    }

    private final OwnPassword passwords;
    private final PasswordRules rules;
    private final Problems problems;

    ActivatePages(OwnPassword passwords, PasswordRules rules, Problems problems) {
        this.passwords = passwords;
        this.rules = rules;
        this.problems = problems;
    }

    @GetMapping("/activate")
    String show(Model model) {
        return page(Form.EMPTY, model);
    }

    @PostMapping("/activate")
    String activate(
            @ModelAttribute("form") Form form,
            CommandKey key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            if (!form.newPassword().equals(form.repeated())) {
                throw Refusal.field("repeated", "identity.password-repeated-differently");
            }
            passwords.activate(key, form.username(), form.code(), form.newPassword());
            return "redirect:/login?activated";
        } catch (Refusal refusal) {
            Problem problem = problems.of(refusal, locale);
            model.addAttribute("problem", problem);
            response.setStatus(problem.status());
            return page(form, model);
        }
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("profile", rules.profile());
        model.addAttribute("shortest", rules.shortest());
        return "identity/activate";
    }
}
