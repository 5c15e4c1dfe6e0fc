package org.duban.keytask.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.keytask.KeyTaskView;
import org.duban.keytask.Ref;
import org.duban.organization.Organisation;
import org.jspecify.annotations.Nullable;

/** The rows of a campaign's list with the names of whom they name. */
final class TaskBook {

    private final Map<Long, KeyTaskView> tasks = new LinkedHashMap<>();

    TaskBook(List<TaskRow> rows, List<PartRow> parts, Organisation organisation) {
        for (TaskRow row : rows) {
            tasks.put(
                    row.id(),
                    new KeyTaskView(
                            row.id(),
                            row.number(),
                            row.position(),
                            row.content(),
                            row.tier(),
                            row.required(),
                            row.leadWords(),
                            units(row.id(), "LEAD", parts, organisation),
                            units(row.id(), "SUPPORTING", parts, organisation),
                            person(row.leaderId(), organisation),
                            row.ownerPost(),
                            row.deadlineWords(),
                            row.rhythm(),
                            row.evidenceExpected(),
                            row.phaseKey()));
        }
    }

    KeyTaskView of(long keyTaskId) {
        KeyTaskView task = tasks.get(keyTaskId);
        if (task == null) {
            throw new IllegalStateException("no key task " + keyTaskId);
        }
        return task;
    }

    static @Nullable Ref person(@Nullable Long id, Organisation organisation) {
        return id == null ? null : new Ref(id, organisation.person(id).name());
    }

    private static List<Ref> units(long task, String role, List<PartRow> parts, Organisation organisation) {
        return parts.stream()
                .filter(part -> part.keyTaskId() == task && part.role().equals(role))
                .map(part ->
                        new Ref(part.unitId(), organisation.unit(part.unitId()).name()))
                .toList();
    }
}
