package org.duban.notification;

import java.time.Instant;
import org.duban.deadline.AlertLevel;
import org.jspecify.annotations.Nullable;

/**
 * One notice as its recipient reads it.
 *
 * @param text in the reader's language
 * @param path where the case is shown, null if the reader may no longer see it
 */
public record Notice(
        long id, String text, @Nullable String path, String from, Instant at, boolean read, AlertLevel level) {}
