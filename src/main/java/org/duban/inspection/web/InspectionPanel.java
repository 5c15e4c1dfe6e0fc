package org.duban.inspection.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.inspection.InspectionLine;
import org.duban.inspection.Inspections;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.web.CasePanel;
import org.duban.rectification.Items;
import org.springframework.stereotype.Component;

/** On an item's page: what was looked at again after its closures. */
@Component
class InspectionPanel implements CasePanel {

    private final Inspections inspections;

    InspectionPanel(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> of(CaseRef ref, Actor reader, Locale locale) {
        if (!ref.type().equals(Items.CASE_TYPE)) {
            return Optional.empty();
        }
        List<InspectionLine> lines = inspections.ofItem(ref.id(), reader.personId());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("inspection/panel", lines));
    }
}
