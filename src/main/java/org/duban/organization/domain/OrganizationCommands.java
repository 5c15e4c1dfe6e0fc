package org.duban.organization.domain;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Commands;
import org.duban.organization.NewPerson;
import org.duban.organization.NewPost;
import org.duban.organization.NewUnit;
import org.duban.organization.OpenWorkLine;
import org.duban.organization.OrganizationService;
import org.duban.organization.PostEnd;
import org.duban.organization.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Carries every command out in the same frame: once, allowed, one after the other, seen by the directory. */
@Service
class OrganizationCommands implements OrganizationService {

    private final Commands commands;
    private final OrganizationAccess access;
    private final ChangeFrame frame;
    private final UnitChanges units;
    private final StaffChanges staff;
    private final PostEnding endings;

    OrganizationCommands(
            Commands commands,
            OrganizationAccess access,
            ChangeFrame frame,
            UnitChanges units,
            StaffChanges staff,
            PostEnding endings) {
        this.commands = commands;
        this.access = access;
        this.frame = frame;
        this.units = units;
        this.staff = staff;
        this.endings = endings;
    }

    @Override
    public boolean mayAdminister(Actor actor) {
        return access.mayAdminister(actor);
    }

    @Override
    public long createUnit(Actor actor, CommandKey key, NewUnit unit) {
        return carryOut(actor, key, "create-unit", () -> units.create(actor, unit));
    }

    @Override
    public long editUnit(Actor actor, CommandKey key, long unitId, @Nullable String name, @Nullable Tier tier) {
        return carryOut(actor, key, "edit-unit", () -> units.describe(actor, unitId, name, tier));
    }

    @Override
    public long moveUnit(Actor actor, CommandKey key, long unitId, @Nullable Long parentId) {
        return carryOut(actor, key, "move-unit", () -> units.move(actor, unitId, parentId));
    }

    @Override
    public long deactivateUnit(Actor actor, CommandKey key, long unitId) {
        return carryOut(actor, key, "deactivate-unit", () -> units.deactivate(actor, unitId));
    }

    @Override
    public long addPerson(Actor actor, CommandKey key, NewPerson person) {
        return carryOut(actor, key, "add-person", () -> staff.add(actor, person));
    }

    @Override
    public long editPerson(Actor actor, CommandKey key, long personId, @Nullable String name, @Nullable String email) {
        return carryOut(actor, key, "edit-person", () -> staff.describe(actor, personId, name, email));
    }

    @Override
    public long deactivatePerson(Actor actor, CommandKey key, long personId) {
        return carryOut(actor, key, "deactivate-person", () -> staff.deactivate(actor, personId));
    }

    @Override
    public long givePost(Actor actor, CommandKey key, long personId, NewPost post) {
        return carryOut(actor, key, "give-post", () -> staff.give(actor, personId, post));
    }

    @Override
    public List<OpenWorkLine> openWorkBehind(Actor actor, long postId) {
        access.require(actor);
        return endings.openWorkBehind(postId);
    }

    @Override
    public long endPost(Actor actor, CommandKey key, long postId, PostEnd end) {
        return carryOut(actor, key, "end-post", () -> endings.end(actor, key, postId, end));
    }

    @Override
    public long setPortfolio(Actor actor, CommandKey key, long personId, Set<Long> unitIds) {
        return carryOut(actor, key, "set-portfolio", () -> staff.takeCharge(actor, personId, unitIds));
    }

    private long carryOut(Actor actor, CommandKey key, String action, LongSupplier work) {
        return commands.once(key, actor, "organization." + action, () -> {
            access.require(actor);
            return frame.within(actor, work);
        });
    }
}
