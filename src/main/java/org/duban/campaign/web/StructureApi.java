package org.duban.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.audit.AuditTrail;
import org.duban.audit.Sentences;
import org.duban.audit.TimelineLine;
import org.duban.campaign.Campaign;
import org.duban.campaign.GroupDraft;
import org.duban.campaign.Lesson;
import org.duban.campaign.Lessons;
import org.duban.campaign.PhaseService;
import org.duban.campaign.StructureService;
import org.duban.campaign.WorkGroup;
import org.duban.campaign.WorkGroups;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Phases, work groups and lessons of a campaign over REST. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class StructureApi {

    /** The days of a phase. */
    record Days(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {}

    /** A lesson to be recorded. */
    record NewLesson(@Nullable Long phaseId, @Nullable String text) {}

    private final CampaignScreen screen;
    private final PhaseLines lines;
    private final PhaseService phases;
    private final StructureService structure;
    private final WorkGroups groups;
    private final Lessons lessons;
    private final AuditTrail audit;
    private final Sentences sentences;

    StructureApi(
            CampaignScreen screen,
            PhaseLines lines,
            PhaseService phases,
            StructureService structure,
            WorkGroups groups,
            Lessons lessons,
            AuditTrail audit,
            Sentences sentences) {
        this.screen = screen;
        this.lines = lines;
        this.phases = phases;
        this.structure = structure;
        this.groups = groups;
        this.lessons = lessons;
        this.audit = audit;
        this.sentences = sentences;
    }

    /** With the conditions of what comes next and the place where each is brought about. */
    @GetMapping("/phases")
    List<PhaseLine> phases(@PathVariable long id, Locale locale) {
        return lines.of(screen.campaign(id), locale);
    }

    @PostMapping("/phases/{phaseId}/open")
    List<PhaseLine> open(
            Actor actor, CommandKey key, @PathVariable long id, @PathVariable long phaseId, Locale locale) {
        phases.open(actor, key, phaseId);
        return phases(id, locale);
    }

    @PostMapping("/phases/{phaseId}/end")
    List<PhaseLine> end(Actor actor, CommandKey key, @PathVariable long id, @PathVariable long phaseId, Locale locale) {
        phases.end(actor, key, phaseId);
        return phases(id, locale);
    }

    @PutMapping("/phases/{phaseId}/days")
    List<PhaseLine> reschedule(
            Actor actor,
            CommandKey key,
            @PathVariable long id,
            @PathVariable long phaseId,
            @RequestBody Days days,
            Locale locale) {
        phases.reschedule(actor, key, phaseId, days.startsOn(), days.endsOn());
        return phases(id, locale);
    }

    @GetMapping("/groups")
    List<WorkGroup> groups(@PathVariable long id) {
        return groups.of(screen.campaign(id).id());
    }

    @PutMapping("/groups")
    List<WorkGroup> setGroups(
            Actor actor, CommandKey key, @PathVariable long id, @RequestBody List<GroupDraft> drafts) {
        structure.setGroups(actor, key, id, drafts);
        return groups(id);
    }

    @GetMapping("/lessons")
    List<Lesson> lessons(@PathVariable long id) {
        return lessons.of(screen.campaign(id).id());
    }

    @PostMapping("/lessons")
    @ResponseStatus(HttpStatus.CREATED)
    List<Lesson> recordLesson(Actor actor, CommandKey key, @PathVariable long id, @RequestBody NewLesson lesson) {
        structure.recordLesson(actor, key, id, lesson.phaseId(), lesson.text());
        return lessons(id);
    }

    /** The newest first. */
    @GetMapping("/timeline")
    List<TimelineLine> timeline(@PathVariable long id, Locale locale) {
        long known = screen.campaign(id).id();
        return sentences.of(audit.timeline(new CaseRef(Campaign.CASE_TYPE, known)), locale);
    }
}
