package org.duban.approval;

import java.util.List;
import org.duban.kernel.CaseRef;

/**
 * A submission as its approval takes effect.
 *
 * @param unitId the author's unit
 * @param fingerprint of the version on which every step holds
 * @param rows the structured content, empty where the kind has none
 */
public record ApprovedSubmission(
        long id,
        String number,
        String kind,
        CaseRef subject,
        String title,
        long authorId,
        long unitId,
        int versionNo,
        String fingerprint,
        List<ContentRow> rows) {}
