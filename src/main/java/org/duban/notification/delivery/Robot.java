package org.duban.notification.delivery;

import java.time.Instant;
import org.duban.notification.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A robot in a group chat of the office.
 *
 * @param url a secret: whoever knows it can write to the group
 */
record Robot(
        long id,
        Channel channel,
        String name,
        String url,
        @Nullable String secret,
        String language,
        boolean digest,
        boolean urgent,
        Instant digestUntil,
        Instant urgentUntil) {}
