package org.duban.supervision.query;

import org.duban.campaign.Campaigns;
import org.duban.deadline.Deadlines;
import org.duban.kernel.CaseGuards;
import org.duban.kernel.CaseRef;
import org.duban.organization.Directory;
import org.duban.supervision.ListingLine;
import org.duban.supervision.OrderLine;
import org.duban.supervision.Ref;
import org.duban.supervision.ReportLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows into lines with the names of today. */
@Component("supervisionLines")
public class Lines {

    private final Directory directory;
    private final Campaigns campaigns;
    private final Deadlines deadlines;
    private final CaseGuards guards;

    Lines(Directory directory, Campaigns campaigns, Deadlines deadlines, CaseGuards guards) {
        this.directory = directory;
        this.campaigns = campaigns;
        this.deadlines = deadlines;
        this.guards = guards;
    }

    public OrderLine of(OrderRow row) {
        return new OrderLine(
                row.id(),
                "SO-%d-%03d".formatted(row.numberYear(), row.numberNo()),
                row.kind(),
                row.state(),
                new CaseRef(row.caseType(), row.caseId()),
                row.caseNumber(),
                row.caseTitle(),
                unit(row.unitId()),
                row.level(),
                row.issuedAt(),
                row.dueOn(),
                deadlines.workingDaysLeft(
                        row.dueOn(), campaigns.get(row.campaignId()).zone()),
                row.returns());
    }

    public ListingLine of(ListingRow row) {
        CaseRef ref = new CaseRef(row.caseType(), row.caseId());
        return new ListingLine(
                ref,
                row.caseNumber(),
                row.caseTitle(),
                guards.of(ref).pathOf(ref.id()),
                unit(row.unitId()),
                row.caseDueOn(),
                row.since(),
                campaigns.get(row.campaignId()).zone(),
                person(row.listedBy()),
                row.reason());
    }

    public ReportLine of(ReportRow row) {
        CaseRef ref = new CaseRef(row.caseType(), row.caseId());
        return new ReportLine(
                row.id(),
                ref,
                row.caseNumber(),
                row.caseTitle(),
                guards.of(ref).pathOf(ref.id()),
                unit(row.unitId()),
                row.caseDueOn(),
                row.overdueDays(),
                row.reportedAt(),
                campaigns.get(row.campaignId()).zone(),
                person(row.reportedBy()),
                row.text());
    }

    private Ref unit(long id) {
        return new Ref(id, directory.current().unit(id).name());
    }

    private @Nullable Ref person(long id) {
        return id == 0 ? null : new Ref(id, directory.current().person(id).name());
    }
}
