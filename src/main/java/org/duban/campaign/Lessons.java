package org.duban.campaign;

import java.util.List;

/** Reads what campaigns taught. */
public interface Lessons {

    /** The campaign's own, the oldest first. */
    List<Lesson> of(long campaignId);

    /** Those of the campaign that it continues, and of the one before that. */
    List<Lesson> inheritedBy(Campaign campaign);
}
