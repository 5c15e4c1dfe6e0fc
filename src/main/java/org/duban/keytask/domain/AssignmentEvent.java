package org.duban.keytask.domain;

import java.util.Map;
import org.duban.kernel.Actor;

/**
 * Something happened to an assignment. Registered by the transition, published in its transaction, heard
 * synchronously by the chronicle and the notices.
 *
 * @param what in kebab-case, the last part of the audit action ({@code sent-back})
 * @param details what changed, readable without any table
 */
public record AssignmentEvent(KeyTaskAssignment assignment, Actor actor, String what, Map<String, String> details) {}
