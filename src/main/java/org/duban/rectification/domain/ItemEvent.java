package org.duban.rectification.domain;

import java.util.Map;
import org.duban.kernel.Actor;

/**
 * Something happened to an item. Registered by the transition, published in its transaction, heard
 * synchronously by the chronicle and the notices.
 *
 * @param what in kebab-case, the last part of the audit action ({@code sent-back})
 * @param details what changed, readable without any table
 */
public record ItemEvent(RectificationItem item, Actor actor, String what, Map<String, String> details) {}
