package org.duban.approval;

import org.duban.kernel.CaseRef;

/** A subject that somebody may submit something about. */
public record SubjectChoice(CaseRef ref, String name) {}
