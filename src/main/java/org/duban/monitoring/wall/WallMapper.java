package org.duban.monitoring.wall;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface WallMapper {

    /** @param tokenHash what is kept of the token */
    record NewWall(
            String tokenHash,
            long officeUnitId,
            @Nullable Long campaignId,
            @Nullable Long unitId,
            long madeBy,
            Instant madeAt) {}

    void add(@Param("wall") NewWall wall);

    /** Null unless it is live. */
    @Nullable
    Wall byHash(@Param("hash") String hash);

    @Nullable
    Wall byId(@Param("id") long id);

    /** The live ones of these offices, the newest first. */
    List<Wall> ofOffices(@Param("units") Collection<Long> units);

    int revoke(@Param("id") long id, @Param("at") Instant at);
}
