package org.duban.supervision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.audit.TimelineLine;
import org.duban.kernel.CaseRef;

/** Reads orders, listings and reports for one person: what that person may not see is not there. */
public interface Supervision {

    /** The case type of every order. */
    String CASE_TYPE = "supervision-order";

    /** The newest first; of open ones the earliest due first. */
    List<OrderLine> orders(OrderFilter filter, long personId, int offset, int limit);

    /**
     * @throws org.duban.kernel.Refusal {@code supervision.no-order} if there is none or the person may not see it;
     *     the two are not told apart
     */
    OrderView view(long orderId, long personId);

    /** What happened to the order in sentences, the newest first. The same refusal as {@link #view}. */
    List<TimelineLine> timeline(long orderId, long personId, Locale locale);

    /** Cases under listed supervision, the longest listed first. */
    List<ListingLine> listed(long personId, int offset, int limit);

    /** Cases reported to the leading group, the newest first. */
    List<ReportLine> reports(long personId, int offset, int limit);

    /**
     * Everything about one case. The caller has checked that the person may see it.
     *
     * @return empty if no order can be issued about such a case
     */
    Optional<CaseSupervision> ofCase(CaseRef ref, long personId);

    /**
     * A case about which the person may issue an order of the kind.
     *
     * @throws org.duban.kernel.Refusal {@code supervision.no-case}, {@code supervision.not-yours-to-issue}, {@code
     *     supervision.case-ended}, {@code supervision.no-lead-unit}, {@code supervision.already-open}
     */
    OrderPreview preview(CaseRef ref, OrderKind kind, long personId);
}
