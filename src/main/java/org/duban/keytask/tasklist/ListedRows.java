package org.duban.keytask.tasklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.approval.ContentRow;
import org.duban.keytask.domain.KeyTask;
import org.duban.keytask.domain.KeyTaskRepository;
import org.duban.keytask.domain.UnitPart;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.Person;
import org.duban.organization.Unit;
import org.springframework.stereotype.Component;

/**
 * A campaign's list in force, as rows to write in. Who or what is there no more is left out, except a lead unit: without
 * any the row would ask every unit of its tier, so the dissolved one stays until somebody says which takes the lead.
 */
@Component
class ListedRows {

    private final KeyTaskRepository tasks;
    private final Directory directory;

    ListedRows(KeyTaskRepository tasks, Directory directory) {
        this.tasks = tasks;
        this.directory = directory;
    }

    List<ContentRow> of(long campaignId) {
        Organisation organisation = directory.current();
        return tasks.inForce(campaignId).stream()
                .map(task -> row(task, organisation))
                .toList();
    }

    private static ContentRow row(KeyTask task, Organisation organisation) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Column.CONTENT.key(), task.content());
        values.put(Column.TIER.key(), task.tier().name());
        values.put(Column.REQUIRED.key(), String.valueOf(task.required()));
        values.put(Column.LEAD.key(), task.leadWords());
        values.put(Column.LEAD_UNITS.key(), codes(task, UnitPart.Role.LEAD, organisation));
        values.put(Column.SUPPORTING_UNITS.key(), codes(task, UnitPart.Role.SUPPORTING, organisation));
        values.put(Column.LEADER.key(), leader(task, organisation));
        values.put(
                Column.OWNER.key(),
                Optional.ofNullable(task.ownerPost()).map(Enum::name).orElse(""));
        values.put(Column.DEADLINE.key(), task.deadlineWords());
        values.put(Column.EVIDENCE.key(), task.evidenceExpected());
        values.put(Column.PHASE.key(), Optional.ofNullable(task.phaseKey()).orElse(""));
        return new ContentRow(task.rowKey(), values);
    }

    private static String leader(KeyTask task, Organisation organisation) {
        return Optional.ofNullable(task.leaderId())
                .flatMap(organisation::findPerson)
                .filter(Person::active)
                .map(Person::username)
                .orElse("");
    }

    private static String codes(KeyTask task, UnitPart.Role role, Organisation organisation) {
        return String.join(
                ",",
                task.unitsAs(role).stream()
                        .map(organisation::unit)
                        .filter(unit -> role == UnitPart.Role.LEAD || unit.active())
                        .map(Unit::code)
                        .toList());
    }
}
