package org.duban.organization;

import java.util.List;

/**
 * What becomes of one unit or person of the workbook.
 *
 * @param row the row of the sheet; of a person with several rows the first
 * @param key the unit's code or the person's username
 */
public record ImportLine(int row, String key, String name, Change change, List<Difference> differences) {

    /** What happens to it. */
    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /**
     * One thing that becomes different.
     *
     * @param field {@code name}, {@code tier}, {@code parent}, {@code active}, {@code email}, {@code post} or
     *     {@code portfolio}
     * @param before empty where there was nothing
     */
    public record Difference(String field, String before, String after) {}
}
