package org.duban.inspection.query;

import java.util.List;
import org.duban.inspection.CampaignInspections;
import org.duban.inspection.InspectionLine;
import org.duban.inspection.InspectionState;
import org.duban.inspection.Ref;
import org.duban.inspection.domain.Crew;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Viewer;
import org.duban.rectification.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a campaign looks at again, as lists. */
@Component
public class InspectionLists {

    private static final int ROUNDS = 24;
    private static final int ROWS = 200;

    private final InspectionRows rows;
    private final Items items;

    InspectionLists(InspectionRows rows, Items items) {
        this.rows = rows;
        this.items = items;
    }

    public CampaignInspections ofCampaign(Crew crew, Viewer viewer) {
        long campaign = crew.campaign().id();
        return new CampaignInspections(
                new Ref(campaign, crew.campaign().name()),
                crew.runs(viewer),
                rows.rounds(campaign, null, ROUNDS),
                lines(campaign, null, InspectionState.WAITING, crew.organisation(), viewer),
                lines(campaign, null, InspectionState.FAILED, crew.organisation(), viewer));
    }

    List<InspectionLine> lines(
            long campaignId,
            @Nullable Long roundId,
            @Nullable InspectionState state,
            Organisation organisation,
            Viewer viewer) {
        String name = state == null ? null : state.name();
        return rows.inspections(campaignId, roundId, name, items.viewer(viewer.personId()), ROWS).stream()
                .map(row -> line(row, organisation))
                .toList();
    }

    private static InspectionLine line(InspectionRows.Row row, Organisation organisation) {
        Long item = row.itemId();
        String number = row.itemNumber();
        Long inspector = row.inspectorId();
        return new InspectionLine(
                row.id(),
                row.number(),
                row.kind(),
                row.state(),
                item == null || number == null ? null : new Ref(item, number),
                row.subject() == null ? "" : row.subject(),
                InspectionAssembly.unit(organisation, row.unitId()),
                row.dueOn(),
                row.level(),
                row.heldOn(),
                inspector == null
                        ? ""
                        : organisation.findPerson(inspector).map(Person::name).orElse("—"));
    }
}
