package org.duban.organization.domain;

import java.util.Map;
import java.util.Objects;
import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.NewUnit;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The changes to units, inside the command's transaction. */
@Component
class UnitChanges {

    private final OrgUnits units;
    private final Directory directory;
    private final OrganizationLog log;

    UnitChanges(OrgUnits units, Directory directory, OrganizationLog log) {
        this.units = units;
        this.directory = directory;
        this.log = log;
    }

    long create(Actor actor, NewUnit command) {
        UnitRules.checkNew(directory.current(), command);
        OrgUnit unit = units.save(new OrgUnit(
                Texts.trim(command.code()), Texts.trim(command.name()), Objects.requireNonNull(command.tier())));
        unit.placeBelow(parent(command.parentId()));
        log.unit(actor, unit.id(), "unit-created", Map.of("code", Texts.trim(command.code()), "name", unit.name()));
        return unit.id();
    }

    long describe(Actor actor, long unitId, @Nullable String name, @Nullable Tier tier) {
        Organisation now = directory.current();
        Unit before = existing(now, unitId);
        UnitRules.checkDescription(now, before, name, tier);
        OrgUnit unit = stored(unitId);
        unit.describe(Texts.trim(name), Objects.requireNonNull(tier));
        log.unit(
                actor,
                unitId,
                "unit-edited",
                Map.of("before", before.name(), "name", unit.name(), "tier", tier.name()));
        return unitId;
    }

    long move(Actor actor, long unitId, @Nullable Long parentId) {
        Organisation now = directory.current();
        Unit before = existing(now, unitId);
        UnitRules.checkMove(now, before, parentId);
        place(unitId, before.path(), parentId);
        String parent = parentId == null ? "" : now.unit(parentId).name();
        log.unit(actor, unitId, "unit-moved", Map.of("name", before.name(), "parent", parent));
        return unitId;
    }

    long deactivate(Actor actor, long unitId) {
        Organisation now = directory.current();
        Unit unit = existing(now, unitId);
        UnitRules.checkDeactivation(now, unit);
        stored(unitId).deactivate();
        log.unit(actor, unitId, "unit-deactivated", Map.of("name", unit.name()));
        return unitId;
    }

    private void place(long unitId, String oldPath, @Nullable Long parentId) {
        OrgUnit unit = stored(unitId);
        var below = units.findByPathStartingWith(oldPath);
        unit.placeBelow(parent(parentId));
        below.stream().filter(other -> other.id() != unitId).forEach(other -> other.follow(oldPath, unit.path()));
    }

    private @Nullable OrgUnit parent(@Nullable Long parentId) {
        return parentId == null ? null : stored(parentId);
    }

    private OrgUnit stored(long unitId) {
        return units.findById(unitId).orElseThrow(() -> Refusal.notFound("organization.no-such-unit"));
    }

    private static Unit existing(Organisation now, long unitId) {
        return now.findUnit(unitId).orElseThrow(() -> Refusal.notFound("organization.no-such-unit"));
    }
}
