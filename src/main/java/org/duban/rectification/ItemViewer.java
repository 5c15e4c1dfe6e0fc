package org.duban.rectification;

import java.util.Collection;
import java.util.Set;
import org.duban.organization.Viewer;

/**
 * The parameter of the SQL fragment {@code Visibility.visibleTo}: what decides whether a person may see an item.
 *
 * @param seesEveryUnit office, supervisors and leading group: every item that is not restricted
 * @param seesRestricted holds one of the posts named for restricted items
 * @param unitIds units whose unrestricted items the person sees; holds one impossible id rather than nothing
 */
public record ItemViewer(long personId, boolean seesEveryUnit, boolean seesRestricted, Collection<Long> unitIds) {

    private static final long NO_UNIT = -1;

    static ItemViewer of(Viewer viewer, boolean seesRestricted) {
        Set<Long> units = viewer.guidedUnitIds();
        return new ItemViewer(
                viewer.personId(), viewer.seesEveryUnit(), seesRestricted, units.isEmpty() ? Set.of(NO_UNIT) : units);
    }
}
