package org.duban.supervision.domain;

import java.util.Map;
import org.duban.escalation.CaseFacts;
import org.duban.kernel.Actor;

/**
 * Something was done about a case other than ordering: it was listed, unlisted or reported.
 *
 * @param what in kebab-case, the last part of the audit action
 */
public record CaseEvent(CaseFacts facts, Actor actor, String what, Map<String, String> details) {}
