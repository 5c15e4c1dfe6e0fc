package org.duban.campaign.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.duban.campaign.Lesson;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;

@Mapper
interface StructureRows {

    List<PhaseRow> phases(long campaignId);

    @Nullable
    PhaseRow phase(long phaseId);

    @Nullable
    SpecRow conditions(long phaseId);

    List<GroupRow> groups(long campaignId);

    List<Tier> tiers(long campaignId);

    List<Lesson> lessons(long campaignId);
}
