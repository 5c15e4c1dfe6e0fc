package org.duban.supervision.domain;

import java.util.Map;
import org.duban.kernel.Actor;

/**
 * Something happened to an order. Registered by the transition, published in its transaction, heard synchronously by
 * the chronicle and the notices.
 *
 * @param what in kebab-case, the last part of the audit action ({@code sent-back})
 * @param details what changed, readable without any table
 */
public record OrderEvent(SupervisionOrder order, Actor actor, String what, Map<String, String> details) {}
