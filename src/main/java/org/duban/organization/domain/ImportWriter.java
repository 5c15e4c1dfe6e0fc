package org.duban.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.organization.ImportLine.Change;
import org.duban.organization.ImportLine.Difference;
import org.duban.organization.OrganizationProperties;
import org.duban.organization.workbook.ImportPlan;
import org.duban.organization.workbook.PlannedPerson;
import org.duban.organization.workbook.PlannedPost;
import org.duban.organization.workbook.PlannedUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a plan without errors says, inside the command's transaction. */
@Component
class ImportWriter {

    private final OrgUnits units;
    private final Staffs staffs;
    private final OrganizationLog log;
    private final Clock clock;
    private final OrganizationProperties properties;

    ImportWriter(OrgUnits units, Staffs staffs, OrganizationLog log, Clock clock, OrganizationProperties properties) {
        this.units = units;
        this.staffs = staffs;
        this.log = log;
        this.clock = clock;
        this.properties = properties;
    }

    void write(Actor actor, ImportPlan plan) {
        Map<String, OrgUnit> tree = units.findAll().stream().collect(Collectors.toMap(OrgUnit::code, unit -> unit));
        for (PlannedUnit planned : plan.units()) {
            if (planned.line().change() != Change.UNCHANGED) {
                write(actor, planned, tree);
            }
        }
        Map<String, Staff> people = known(plan.people());
        for (PlannedPerson planned : plan.people()) {
            if (planned.line().change() != Change.UNCHANGED) {
                write(actor, planned, people.get(planned.username()), tree);
            }
        }
    }

    private void write(Actor actor, PlannedUnit planned, Map<String, OrgUnit> tree) {
        OrgUnit unit = tree.get(planned.code());
        boolean isNew = unit == null;
        if (unit == null) {
            unit = units.save(new OrgUnit(planned.code(), planned.name(), planned.tier()));
            tree.put(planned.code(), unit);
        }
        unit.describe(planned.name(), planned.tier());
        unit.reactivate();
        String before = unit.path();
        String parent = planned.parentCode();
        unit.placeBelow(parent == null ? null : Objects.requireNonNull(tree.get(parent)));
        if (!isNew && !before.equals(unit.path())) {
            follow(unit, before, tree);
        }
        log.unit(
                actor,
                unit.id(),
                isNew ? "unit-created" : "unit-edited",
                Map.of("code", planned.code(), "name", unit.name()));
    }

    private static void follow(OrgUnit moved, String before, Map<String, OrgUnit> tree) {
        tree.values().stream()
                .filter(unit -> unit != moved && unit.path().startsWith(before))
                .forEach(unit -> unit.follow(before, moved.path()));
    }

    private Map<String, Staff> known(List<PlannedPerson> people) {
        Map<String, Staff> known = new HashMap<>();
        List<String> changed = people.stream()
                .filter(person -> person.line().change() == Change.CHANGED)
                .map(PlannedPerson::username)
                .toList();
        changed.forEach(username -> staffs.findByUsername(username).ifPresent(person -> known.put(username, person)));
        return known;
    }

    private void write(Actor actor, PlannedPerson planned, @Nullable Staff known, Map<String, OrgUnit> tree) {
        Staff person = known == null ? new Staff(planned.username(), planned.name(), planned.email()) : known;
        person.describe(planned.name(), planned.email() == null ? person.email() : planned.email());
        LocalDate today = LocalDate.now(clock.withZone(properties.zone()));
        planned.posts().forEach(post -> person.giveOrCall(terms(post, tree), today));
        Set<String> portfolio = planned.portfolio();
        if (portfolio != null) {
            person.takeChargeOf(portfolio.stream()
                    .map(code -> Objects.requireNonNull(tree.get(code)).id())
                    .collect(Collectors.toSet()));
        }
        Staff stored = known == null ? staffs.save(person) : known;
        log.person(actor, stored.id(), known == null ? "person-added" : "person-edited", details(planned));
    }

    private static PostTerms terms(PlannedPost post, Map<String, OrgUnit> tree) {
        long unitId = Objects.requireNonNull(tree.get(post.unitCode())).id();
        return new PostTerms(unitId, post.kind(), post.title(), post.workGroup());
    }

    private static Map<String, String> details(PlannedPerson planned) {
        String changes =
                planned.line().differences().stream().map(Difference::after).collect(Collectors.joining("; "));
        return Map.of("username", planned.username(), "name", planned.name(), "changes", changes);
    }
}
