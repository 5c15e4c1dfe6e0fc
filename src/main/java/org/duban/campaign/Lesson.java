package org.duban.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one campaign teaches the next.
 *
 * @param phaseId the phase it was learnt in; null for the campaign as a whole
 */
public record Lesson(
        long id, long campaignId, @Nullable Long phaseId, String text, String author, Instant recordedAt) {}
