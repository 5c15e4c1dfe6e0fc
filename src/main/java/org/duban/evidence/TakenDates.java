package org.duban.evidence;

import java.time.LocalDateTime;
import java.util.Optional;

/** When pictures were taken, as far as they say so themselves. */
public interface TakenDates {

    /** In the zone that the camera was set to; empty for what is no picture, or one that does not say. */
    Optional<LocalDateTime> of(EvidenceFile file);
}
