package org.duban.ledger.imports;

import java.util.Set;

/** How far an import is. */
public enum ImportState {
    /** Waits to be read. */
    UPLOADED,
    READING,
    /** Can be looked at, mended and committed. */
    READY,
    COMMITTING,
    COMMITTED,
    /** Could not be read after all; the message says why. */
    REFUSED;

    /** The states that this one may follow. */
    Set<ImportState> before() {
        return switch (this) {
            case UPLOADED -> Set.of(READY, READING, REFUSED);
            case READING -> Set.of(UPLOADED);
            case READY -> Set.of(READING, COMMITTING);
            case COMMITTING -> Set.of(READY);
            case COMMITTED -> Set.of(COMMITTING);
            case REFUSED -> Set.of(READING);
        };
    }

    /** Whether something goes on in the background. */
    public boolean busy() {
        return this == UPLOADED || this == READING || this == COMMITTING;
    }
}
