package org.duban.inspection;

import java.util.Optional;
import java.util.Set;
import org.duban.inbox.CaseTasks;
import org.duban.inbox.TaskCard;
import org.duban.inspection.domain.Inspection;
import org.duban.inspection.domain.InspectionRepository;
import org.duban.organization.Directory;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/** How an inspection looks in an inbox. */
@Component
class InspectionCards implements CaseTasks {

    /** A sample is nobody's own case. */
    private static final long NOBODY = 0;

    private final InspectionRepository inspections;
    private final Directory directory;

    InspectionCards(InspectionRepository inspections, Directory directory) {
        this.inspections = inspections;
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return Inspections.CASE_TYPE;
    }

    @Override
    public TaskCard cardOf(long caseId, String taskKey) {
        Inspection one = inspections.findById(caseId).orElseThrow();
        String item = Optional.ofNullable(one.itemNumber()).orElse("");
        return new TaskCard(
                one.number(),
                item.isEmpty() ? one.subject() : item + " " + one.subject(),
                one.unitId(),
                directory.current().findUnit(one.unitId()).map(Unit::name).orElse(""),
                one.dueOn(),
                one.alertLevel(),
                "",
                NOBODY,
                one.restricted(),
                Set.copyOf(one.excluded()));
    }
}
