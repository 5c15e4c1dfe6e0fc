package org.duban.organization;

import org.jspecify.annotations.Nullable;

/**
 * One unit of the organisation.
 *
 * @param code the office's own code, unique ({@code B01-1})
 * @param path the ids from the root down to this unit, {@code /1/4/5/}: a unit lies below another exactly if
 *     its path starts with the other's
 */
public record Unit(
        long id,
        String code,
        String name,
        Tier tier,
        @Nullable Long parentId,
        String path,
        boolean active) {

    public boolean isWithin(Unit other) {
        return path.startsWith(other.path);
    }
}
