package org.duban.approval.domain;

import org.duban.approval.SubjectFacts;
import org.duban.kernel.CaseRef;

/** What a submission begins with. */
record Origin(String number, String kind, CaseRef subject, SubjectFacts facts, long unitId) {}
