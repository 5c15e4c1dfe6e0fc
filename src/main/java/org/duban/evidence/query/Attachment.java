package org.duban.evidence.query;

import org.duban.kernel.CaseRef;

/** Where a file is attached: a part of a case. */
public record Attachment(String caseType, long caseId, String part) {

    public CaseRef ref() {
        return new CaseRef(caseType, caseId);
    }
}
