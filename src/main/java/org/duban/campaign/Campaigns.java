package org.duban.campaign;

import java.util.List;
import java.util.Optional;

/** Finds campaigns. */
public interface Campaigns {

    Optional<Campaign> find(long id);

    /** The campaign; an id that names none is a programming error. */
    default Campaign get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no campaign " + id));
    }

    /** All campaigns, the newest first. */
    List<Campaign> all();
}
