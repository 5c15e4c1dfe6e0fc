package org.duban.approval.domain;

import java.util.Map;
import org.duban.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a submission. Registered by the transition, published in its transaction, heard
 * synchronously by the chronicle.
 *
 * @param what in kebab-case, the last part of the audit action ({@code sent-back})
 * @param details what changed, readable without any table
 */
public record SubmissionEvent(
        Submission submission, Actor actor, @Nullable Actor onBehalfOf, String what, Map<String, String> details) {}
