package org.duban.notification;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told outside the pages.
 *
 * @param digestAt time of day, in the office's zone
 * @param quietFrom nothing arrives from this time of day on; null, together with {@code quietTo}, for no quiet hours
 * @param language {@code zh-CN} or {@code en}
 */
public record Preference(
        boolean mailDigest,
        boolean mailUrgent,
        LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        String language) {

    /** Whether nothing should arrive at that time of day; hours may reach over midnight. */
    public boolean quietAt(LocalTime time) {
        if (quietFrom == null || quietTo == null) {
            return false;
        }
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !time.isBefore(quietFrom) || time.isBefore(quietTo);
    }

    /** When the digest leaves: at its time, or, where that lies in the quiet hours, at their end. */
    public LocalTime digestLeavesAt() {
        return quietTo != null && quietAt(digestAt) ? quietTo : digestAt;
    }
}
