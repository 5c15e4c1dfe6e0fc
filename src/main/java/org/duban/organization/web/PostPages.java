package org.duban.organization.web;

import java.util.Comparator;
import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
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

/** Giving a post, and ending one with its work handed over. */
@Controller
@RequestMapping("/organization")
class PostPages {

    private final OrganizationService organization;
    private final Directory directory;

    PostPages(OrganizationService organization, Directory directory) {
        this.organization = organization;
        this.directory = directory;
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
            FormAnswer answer) {
        try {
            organization.givePost(actor, key, id, form.newPost());
            return answer.done("organization.post.given", "/organization/people/" + id);
        } catch (Refusal refusal) {
            answer.refused(refusal);
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
            FormAnswer answer) {
        Long person = directory.current().findPost(id).map(Post::personId).orElse(null);
        try {
            organization.endPost(actor, key, id, form.end());
            return answer.done(
                    "organization.post.ended", person == null ? "/organization" : "/organization/people/" + person);
        } catch (Refusal refusal) {
            answer.refused(refusal);
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
