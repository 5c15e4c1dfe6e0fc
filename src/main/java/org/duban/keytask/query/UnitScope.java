package org.duban.keytask.query;

import java.util.Collection;
import java.util.Set;
import org.duban.keytask.KeyTaskFilter;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units that a filter means. */
@Component("keyTaskUnitScope")
class UnitScope {

    private static final long NOTHING = -1;

    private final Directory directory;

    UnitScope(Directory directory) {
        this.directory = directory;
    }

    /** Null for every unit; a unit that does not exist has no rows. */
    @Nullable
    Collection<Long> of(KeyTaskFilter filter) {
        Long unit = filter.unit();
        if (unit == null) {
            return null;
        }
        Organisation organisation = directory.current();
        return organisation.findUnit(unit).isPresent() ? organisation.withBelow(unit) : Set.of(NOTHING);
    }
}
