package org.duban.monitoring.wall;

import java.time.Instant;
import org.duban.monitoring.query.BoardFilter;
import org.jspecify.annotations.Nullable;

/**
 * A screen on the wall that the office has let in. It shows what its maker would see, and goes out when the maker
 * leaves the office.
 *
 * @param officeUnitId the office that may take it back
 */
public record Wall(
        long id,
        long officeUnitId,
        @Nullable Long campaignId,
        @Nullable Long unitId,
        long madeBy,
        Instant madeAt) {

    public BoardFilter filter() {
        return new BoardFilter(campaignId, unitId, null, null, null, null);
    }
}
