package org.duban.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.RefusedForms;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationService;
import org.duban.organization.Post;
import org.duban.organization.PostKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a post, and ending one with its work handed over. */
@Controller
@RequestMapping("/organization")
class PostPages {

    private final OrganizationService organization;
    private final Directory directory;
    private final RefusedForms refused;

    PostPages(OrganizationService organization, Directory directory, RefusedForms refused) {
        this.organization = organization;
        this.directory = directory;
        this.refused = refused;
    }

    @GetMapping("/people/{id}/posts/new")
    String blank(
            Actor actor, @PathVariable long id, @RequestParam(required = false) @Nullable Long unitId, Model model) {
        organization.requireAdministrator(actor);
        return giving(id, new PostForm(unitId, null, null, null), model);
    }

    @PostMapping("/people/{id}/posts")
    String give(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @ModelAttribute PostForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            organization.givePost(actor, key, id, form.newPost());
            redirect.addFlashAttribute("done", "organization.post.given");
            return "redirect:/organization/people/" + id;
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            return giving(id, form, model);
        }
    }

    @GetMapping("/posts/{id}/end")
    String ending(Actor actor, @PathVariable long id, Model model) {
        return ending(actor, id, new EndForm(null, null, null), model);
    }

    @PostMapping("/posts/{id}/end")
    String end(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @ModelAttribute EndForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Long person = directory.current().findPost(id).map(Post::personId).orElse(null);
        try {
            organization.endPost(actor, key, id, form.end());
            redirect.addFlashAttribute("done", "organization.post.ended");
            return person == null ? "redirect:/organization" : "redirect:/organization/people/" + person;
        } catch (Refusal refusal) {
            refused.show(refusal, model, response);
            return ending(actor, id, form, model);
        }
    }

    private String giving(long personId, PostForm form, Model model) {
        Organisation now = directory.current();
        model.addAttribute(
                "person", now.findPerson(personId).orElseThrow(() -> Refusal.notFound("organization.no-such-person")));
        model.addAttribute("form", form);
        model.addAttribute("kinds", PostKind.values());
        model.addAttribute("units", now.units());
        return "organization/post-form";
    }

    private String ending(Actor actor, long postId, EndForm form, Model model) {
        Organisation now = directory.current();
        model.addAttribute("work", organization.openWorkBehind(actor, postId));
        Post post = now.findPost(postId).orElseThrow(() -> Refusal.notFound("organization.no-such-post"));
        model.addAttribute("post", PostView.of(now, post));
        model.addAttribute("form", form);
        model.addAttribute("successors", successors(now, post));
        return "organization/post-end";
    }

    /** Everybody else, those of the same unit first. */
    private static List<PersonView> successors(Organisation now, Post post) {
        return now.people().stream()
                .filter(person -> person.id() != post.personId())
                .map(person -> PersonView.of(now, person))
                .sorted(Comparator.comparing((PersonView person) ->
                        person.posts().stream().noneMatch(held -> held.unitId() == post.unitId())))
                .toList();
    }
}
