package org.duban.approval.query;

import java.util.List;
import org.duban.approval.domain.OpenSignatures;
import org.springframework.stereotype.Component;

/** Reads the votes that wait for a person. */
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
}
