package org.duban.approval.query;

import java.util.List;
import org.duban.approval.domain.OpenSignatures;
import org.springframework.stereotype.Component;

/** Reads what waits for a person by name. */
@Component
class StoredSignatures implements OpenSignatures {

    private final SubmissionRows rows;

    StoredSignatures(SubmissionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Open> of(long personId) {
        return rows.openParts(personId).stream()
                .map(part -> new Open(part.submissionId(), part.signerId(), part.postUnitId()))
                .toList();
    }

    @Override
    public List<Authored> authoredBy(long personId) {
        return rows.openAuthorships(personId).stream()
                .map(each -> new Authored(each.submissionId(), each.unitId()))
                .toList();
    }
}
