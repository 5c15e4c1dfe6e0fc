package org.duban.inspection.domain;

import java.util.Map;
import org.duban.kernel.Actor;

/**
 * Something happened to an inspection; published in its transaction, heard synchronously.
 *
 * @param what in kebab-case, the last part of the audit action
 */
public record InspectionEvent(Inspection inspection, Actor actor, String what, Map<String, String> details) {}
