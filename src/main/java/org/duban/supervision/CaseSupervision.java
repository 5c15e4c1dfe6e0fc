package org.duban.supervision;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.kernel.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * What supervision there is of one case.
 *
 * @param listing null unless it is listed
 * @param allowed what the reader may do about the case
 */
public record CaseSupervision(
        CaseRef ref,
        ZoneId zone,
        @Nullable ListingLine listing,
        List<OrderLine> orders,
        List<ReportLine> reports,
        Set<CaseAction> allowed) {

    public boolean empty() {
        return listing == null && orders.isEmpty() && reports.isEmpty() && allowed.isEmpty();
    }
}
