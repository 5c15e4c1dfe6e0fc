package org.duban.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.monitoring.query.BoardFilter;
import org.duban.monitoring.wall.Wall;
import org.duban.monitoring.wall.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Screens on walls: the office lets them in and out; a screen that is in needs no session, so that none ends. */
@Controller
class WallPages {

    private final Walls walls;
    private final BoardModel boards;

    WallPages(Walls walls, BoardModel boards) {
        this.walls = walls;
        this.boards = boards;
    }

    /** The screen itself. One that was taken back is told to load anew, so that no old numbers stay on it. */
    @GetMapping("/wall/{token}")
    String wall(
            @PathVariable String token,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            HttpServletResponse response,
            Model model) {
        try {
            Wall wall = walls.open(token);
            boards.fill(model, wall.filter(), null, null, wall.madeBy());
            model.addAttribute("wallAt", "/wall/" + token);
            model.addAttribute("personal", false);
            return "wall".equals(target) ? "monitoring/wall :: wall" : "monitoring/wall";
        } catch (Refusal gone) {
            response.setHeader("HX-Refresh", "true");
            throw gone;
        }
    }

    @PostMapping("/board/walls")
    String make(
            @ModelAttribute("narrowed") BoardFilter filter,
            BindingResult unreadable,
            Actor actor,
            CommandKey key,
            RedirectAttributes redirect) {
        Optional<String> token = walls.make(actor, key, filter);
        token.ifPresent(one -> redirect.addFlashAttribute(
                "wallMade",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/wall/{token}")
                        .buildAndExpand(one)
                        .toUriString()));
        return "redirect:" + filter.at("/board", Map.of());
    }

    @PostMapping("/board/walls/{id}/revoke")
    String revoke(@PathVariable long id, Actor actor, CommandKey key, RedirectAttributes redirect) {
        walls.revoke(actor, key, id);
        redirect.addFlashAttribute("done", "monitoring.wall.revoked");
        return "redirect:/board";
    }
}
