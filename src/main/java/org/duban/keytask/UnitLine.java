package org.duban.keytask;

import java.util.Map;

/**
 * One unit's line of the matrix.
 *
 * @param cells by key task; none for what is not asked of the unit
 */
public record UnitLine(Ref unit, Map<Long, Counts> cells, Counts total) {

    public Counts cell(long keyTaskId) {
        return cells.getOrDefault(keyTaskId, Counts.NONE);
    }
}
