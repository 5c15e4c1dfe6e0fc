package org.duban.campaign.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.campaign.GroupDraft;
import org.duban.campaign.StructureService;
import org.duban.campaign.Words;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StructureCommands implements StructureService {

    private static final int LESSON = 1000;

    private final CampaignDesk desk;
    private final GroupBook groups;
    private final LessonRepository lessons;

    StructureCommands(CampaignDesk desk, GroupBook groups, LessonRepository lessons) {
        this.desk = desk;
        this.groups = groups;
        this.lessons = lessons;
    }

    @Override
    public long setGroups(Actor actor, CommandKey key, long campaignId, List<GroupDraft> drafts) {
        return desk.act(actor, key, "set-groups", campaignId, campaign -> {
            FieldErrors errors = new FieldErrors();
            List<GroupDraft> wanted = groups.check(errors, drafts);
            errors.refuseIfAny();
            groups.replace(campaignId, wanted);
            desk.happened(campaign, "groups-set", null, actor, Map.of("groups", GroupBook.names(wanted)));
            return campaignId;
        });
    }

    @Override
    public long recordLesson(
            Actor actor, CommandKey key, long campaignId, @Nullable Long phaseId, @Nullable String text) {
        return desk.act(actor, key, "record-lesson", campaignId, campaign -> {
            new FieldErrors().text("text", text, LESSON).refuseIfAny();
            Words phase = phaseId == null ? null : phaseOf(campaignId, phaseId).name();
            String lesson = Objects.requireNonNull(text).strip();
            LessonEntity stored = lessons.save(new LessonEntity(campaignId, phaseId, lesson, actor, desk.now()));
            lessons.flush();
            desk.happened(campaign, "lesson-recorded", phase, actor, Map.of("text", lesson));
            return stored.id();
        });
    }

    private Phase phaseOf(long campaignId, long phaseId) {
        Phase phase = desk.phase(phaseId);
        if (phase.campaignId() != campaignId) {
            throw Refusal.field("phaseId", "campaign.no-such-phase");
        }
        return phase;
    }
}
