package org.duban.approval.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.approval.KindChoice;
import org.duban.approval.RoutePreview;
import org.duban.approval.SubmissionReader;
import org.duban.approval.SubmissionView;
import org.duban.approval.Submissions;
import org.duban.evidence.EvidenceFile;
import org.duban.evidence.EvidenceForm;
import org.duban.evidence.EvidenceStore;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the form of a draft shows: the choices, the table, the files that are there, who will be asked. */
@Component
class DraftScreen {

    private final SubmissionReader submissions;
    private final EvidenceForm uploads;
    private final EvidenceStore evidence;
    private final Directory directory;
    private final DraftTables tables;

    DraftScreen(
            SubmissionReader submissions,
            EvidenceForm uploads,
            EvidenceStore evidence,
            Directory directory,
            DraftTables tables) {
        this.submissions = submissions;
        this.uploads = uploads;
        this.evidence = evidence;
        this.directory = directory;
        this.tables = tables;
    }

    /** @param submission null while there is no draft */
    String fill(
            Model model,
            DraftForm form,
            @Nullable ContentEditor editor,
            @Nullable SubmissionView submission,
            Actor actor,
            Locale locale) {
        List<KindChoice> choices = submissions.kinds(actor, locale);
        model.addAttribute("draft", form);
        model.addAttribute("kinds", choices);
        model.addAttribute("kind", chosen(choices, form));
        model.addAttribute("subjects", submissions.subjects(actor));
        model.addAttribute("units", submissions.units(actor));
        model.addAttribute("editor", editor);
        model.addAttribute("submission", submission);
        model.addAttribute("submissionId", submission == null ? null : submission.id());
        model.addAttribute("files", files(form, submission, actor));
        if (editor != null) {
            List<String> units =
                    directory.current().units().stream().map(TypedNames::typed).toList();
            model.addAttribute("allUnits", units);
            model.addAttribute("beside", tables.beside(form));
        }
        model.addAttribute("preview", preview(form, actor, locale));
        return "approval/draft";
    }

    private static @Nullable KindChoice chosen(List<KindChoice> choices, DraftForm form) {
        return choices.stream()
                .filter(choice -> choice.key().equals(form.kind()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable RoutePreview preview(DraftForm form, Actor actor, Locale locale) {
        CaseRef about = form.about();
        if (form.kind() == null || about == null || form.unitId() == null) {
            return null;
        }
        try {
            return submissions.preview(form.kind(), about, form.unitId(), actor, locale);
        } catch (Refusal notYours) { // saving says why
            return null;
        }
    }

    /** The files that the form carries, by id. */
    private Map<Long, EvidenceFile> files(DraftForm form, @Nullable SubmissionView submission, Actor actor) {
        Map<Long, EvidenceFile> files = new LinkedHashMap<>();
        if (submission != null) {
            evidence.of(new CaseRef(Submissions.CASE_TYPE, submission.id()))
                    .forEach(file -> files.put(file.id(), file));
        }
        List<Long> carried = new ArrayList<>(form.attachments());
        if (form.bodyFileId() != null) {
            carried.add(form.bodyFileId());
        }
        carried.removeAll(files.keySet());
        uploads.carried(actor, carried).forEach(file -> files.put(file.id(), file));
        return files;
    }
}
