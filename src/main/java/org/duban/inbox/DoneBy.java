package org.duban.inbox;

import java.time.Instant;

/** Who did a task, and when. */
public record DoneBy(long personId, String name, Instant at) {}
