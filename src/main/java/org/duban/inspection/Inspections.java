package org.duban.inspection;

import java.util.List;
import java.util.Locale;
import org.duban.audit.TimelineLine;
import org.duban.kernel.CaseRef;

/** Reads inspections and the rounds that they were drawn in, for a person who may see them. */
public interface Inspections {

    /** The case type and process key of inspections. */
    String CASE_TYPE = "inspection";

    /** What a round is called in the audit trail; it has no process. */
    String ROUND_TYPE = "inspection-round";

    static CaseRef refOf(long inspectionId) {
        return new CaseRef(CASE_TYPE, inspectionId);
    }

    /** @throws org.duban.kernel.Refusal {@code inspection.not-found} */
    InspectionView view(long inspectionId, long personId);

    List<TimelineLine> timeline(long inspectionId, long personId, Locale locale);

    /** What was looked at again of an item that the person may see, the newest last; what still waits for overseers only. */
    List<InspectionLine> ofItem(long itemId, long personId);

    /** @throws org.duban.kernel.Refusal {@code inspection.not-found} for whoever does not oversee the campaign */
    CampaignInspections ofCampaign(long campaignId, long personId);

    /** @throws org.duban.kernel.Refusal {@code inspection.not-found} */
    RoundView round(long roundId, long personId);
}
