package org.duban.organization.domain;

import org.duban.kernel.FieldErrors;
import org.duban.kernel.Refusal;
import org.duban.organization.NewUnit;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** Where in the tree a unit may stand. */
final class UnitRules {

    static final int CODE = 40;
    static final int NAME = 120;

    private static final int DEEPEST = 12;

    private UnitRules() {}

    static void checkNew(Organisation now, NewUnit unit) {
        FieldErrors errors = new FieldErrors().text("code", unit.code(), CODE).text("name", unit.name(), NAME);
        String code = Texts.trim(unit.code());
        errors.rejectIf(now.unitByCode(code).isPresent(), "code", "organization.code-taken", code);
        checkPlace(errors, now, unit.tier(), unit.parentId());
        errors.refuseIfAny();
    }

    static void checkDescription(Organisation now, Unit unit, @Nullable String name, @Nullable Tier tier) {
        FieldErrors errors = new FieldErrors().text("name", name, NAME);
        checkPlace(errors, now, tier, unit.parentId());
        errors.refuseIfAny();
    }

    static void checkMove(Organisation now, Unit unit, @Nullable Long parentId) {
        FieldErrors errors = new FieldErrors();
        checkPlace(errors, now, unit.tier(), parentId);
        errors.rejectIf(
                parentId != null
                        && now.findUnit(parentId)
                                .filter(parent -> parent.isWithin(unit))
                                .isPresent(),
                "parentId",
                "organization.below-itself");
        errors.refuseIfAny();
    }

    static void checkDeactivation(Organisation now, Unit unit) {
        if (now.withBelow(unit.id()).stream()
                .anyMatch(id -> id != unit.id() && now.unit(id).active())) {
            throw Refusal.conflict("organization.unit-has-units", unit.name());
        }
        if (!now.postsIn(unit.id()).isEmpty()) {
            throw Refusal.conflict(
                    "organization.unit-has-posts",
                    unit.name(),
                    now.postsIn(unit.id()).size());
        }
    }

    private static void checkPlace(FieldErrors errors, Organisation now, @Nullable Tier tier, @Nullable Long parentId) {
        errors.given("tier", tier);
        errors.rejectIf(tier == Tier.MEMBER, "tier", "organization.tier-of-people");
        if (parentId == null) {
            errors.rejectIf(tier != null && tier != Tier.COUNTY, "parentId", "organization.parent-needed");
            return;
        }
        Unit parent = now.findUnit(parentId).filter(Unit::active).orElse(null);
        errors.rejectIf(parent == null, "parentId", "organization.no-such-unit");
        errors.rejectIf(parent != null && depth(parent) >= DEEPEST, "parentId", "organization.too-deep", DEEPEST);
        errors.rejectIf(
                parent != null && tier != null && tier.compareTo(parent.tier()) < 0,
                "tier",
                "organization.tier-above-parent");
    }

    private static long depth(Unit unit) {
        return unit.path().chars().filter(c -> c == '/').count() - 1;
    }
}
