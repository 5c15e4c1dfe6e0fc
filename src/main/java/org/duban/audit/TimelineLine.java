package org.duban.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened to a case.
 *
 * @param sentence for people, in their language, without the date
 * @param details the recorded values, to be folded away
 */
public record TimelineLine(
        long seq, Instant at, String action, String sentence, Map<String, String> details, String hash) {}
