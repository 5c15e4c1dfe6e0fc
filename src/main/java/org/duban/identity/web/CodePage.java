package org.duban.identity.web;

import java.util.List;
import org.duban.identity.IdentitySettings;
import org.duban.identity.domain.IssuedCode;
import org.springframework.ui.Model;

/** The page that shows new activation codes, this once. */
final class CodePage {

    private CodePage() {}

    static String of(List<IssuedCode> codes, IdentitySettings settings, String back, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("zone", settings.zone());
        model.addAttribute("back", back);
        return "identity/codes";
    }
}
