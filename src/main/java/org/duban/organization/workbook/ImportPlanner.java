package org.duban.organization.workbook;

import java.util.List;
import org.duban.organization.Organisation;

/** Compares a workbook with the organisation of today. */
public final class ImportPlanner {

    private ImportPlanner() {}

    public static ImportPlan plan(Organisation now, WorkbookContent content) {
        Findings ofUnits = new Findings(content.unitSheet());
        UnitPlanner units = new UnitPlanner(now, ofUnits);
        List<PlannedUnit> plannedUnits = units.plan(content.units());
        Findings ofPeople = new Findings(content.peopleSheet());
        List<PlannedPerson> people = new PersonPlanner(now, units.tree(), ofPeople).plan(content.people());
        return new ImportPlan(plannedUnits, people, Findings.together(ofUnits, ofPeople));
    }
}
