package org.duban.monitoring.web;

import java.util.List;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.query.LateKind;
import org.duban.monitoring.query.Lates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows behind the numbers of what else is late. */
@Controller
class LatePages {

    private static final int LAST_PAGE = 1000;

    private final Lates lates;

    LatePages(Lates lates) {
        this.lates = lates;
    }

    @GetMapping("/board/late")
    String late(
            @ModelAttribute("narrowed") BoardFilter filter,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "0") String page,
            Actor actor,
            Model model) {
        LateKind read = Words.read(LateKind.class, kind);
        LateKind shown = read == null ? LateKind.KEY_TASK : read;
        int number = page.matches("\\d{1,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
        List<Lates.Row> rows = lates.rows(shown, filter, actor.personId(), number);
        model.addAttribute("boardAt", filter.at("/board", Map.of()));
        model.addAttribute("kind", shown);
        model.addAttribute("strip", LateStrip.of(lates.counts(filter, actor.personId()), filter));
        model.addAttribute("rows", rows.stream().limit(Lates.PAGE).toList());
        model.addAttribute("next", rows.size() > Lates.PAGE ? LateStrip.address(shown, filter, number + 1) : null);
        return "monitoring/late";
    }
}
