package org.duban.campaign;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.jspecify.annotations.Nullable;

/** What the office writes about its campaign. Refused as {@code campaign.not-office} to anybody else. */
public interface StructureService {

    /**
     * Replaces the work groups: those with an id are changed, those without are new, the others go.
     *
     * @return the campaign's id
     * @throws org.duban.kernel.Refusal naming the fields that are wrong ({@code groups[1].name})
     */
    long setGroups(Actor actor, CommandKey key, long campaignId, List<GroupDraft> groups);

    /**
     * Records what was learnt, for the campaign that continues this one.
     *
     * @param phaseId null for the campaign as a whole
     * @return the lesson's id
     */
    long recordLesson(Actor actor, CommandKey key, long campaignId, @Nullable Long phaseId, @Nullable String text);
}
