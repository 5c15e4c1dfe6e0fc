package org.duban.campaign.query;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.duban.campaign.Campaign;
import org.jspecify.annotations.Nullable;

@Mapper
interface CampaignRows {

    @Nullable
    Campaign find(long id);

    List<Campaign> all();
}
