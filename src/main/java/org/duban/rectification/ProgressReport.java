package org.duban.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been done.
 *
 * @param measureId the measure it concerns, null for the item as a whole
 * @param stage for a staged item the stage it reports on; else null
 */
public record ProgressReport(
        @Nullable Long measureId, @Nullable Integer stage, String text, List<Long> evidenceIds) {}
