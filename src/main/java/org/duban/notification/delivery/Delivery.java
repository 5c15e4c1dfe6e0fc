package org.duban.notification.delivery;

import org.duban.notification.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One message to one address, as a node took it.
 *
 * @param attempts counted when it is taken; whoever took it later has a higher one, and the earlier one's word
 *     counts no more
 * @param body the numbers of a robot's message as JSON; a mail is made of its notices
 */
record Delivery(
        long id,
        String key,
        Occasion occasion,
        Channel channel,
        @Nullable Long personId,
        @Nullable Long destinationId,
        @Nullable String body,
        int attempts) {}
