package org.duban.approval.web;

import org.duban.approval.Phrases;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.FormAnswer;
import org.duban.organization.Directory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own quick phrases, and the office's for those of the office. */
@Controller
@RequestMapping("/submissions/phrases")
class PhrasePages {

    private static final String BACK = "/submissions/phrases";

    private final Phrases phrases;
    private final Directory directory;

    PhrasePages(Phrases phrases, Directory directory) {
        this.phrases = phrases;
        this.directory = directory;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("phrases", phrases.of(actor));
        boolean office = directory.current().findPerson(actor.personId()).isPresent()
                && directory.viewer(actor.personId()).office();
        model.addAttribute("office", office);
        model.addAttribute("uses", Phrases.Use.values());
        return "approval/phrases";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "ANY") Phrases.Use use,
            @RequestParam(defaultValue = "false") boolean officeWide,
            Actor actor,
            CommandKey key,
            Model model,
            FormAnswer answer) {
        try {
            phrases.add(actor, key, text, use, officeWide);
            return answer.done("submission.phrases.added", BACK);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            model.addAttribute("typedPhrase", text);
            return list(actor, model);
        }
    }

    @PostMapping("/{phraseId}")
    String edit(
            @PathVariable long phraseId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "ANY") Phrases.Use use,
            Actor actor,
            CommandKey key,
            Model model,
            FormAnswer answer) {
        try {
            phrases.edit(actor, key, phraseId, text, use);
            return answer.done("submission.phrases.changed", BACK);
        } catch (Refusal refusal) {
            answer.refused(refusal);
            model.addAttribute("wrongPhrase", phraseId);
            model.addAttribute("typedPhrase", text);
            return list(actor, model);
        }
    }

    @PostMapping("/{phraseId}/remove")
    String remove(@PathVariable long phraseId, Actor actor, CommandKey key, FormAnswer answer) {
        phrases.remove(actor, key, phraseId);
        return answer.done("submission.phrases.removed", BACK);
    }
}
