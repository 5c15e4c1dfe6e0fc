package org.duban.organization.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.duban.organization.Organisation;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** Draws the organisation as a tree. */
final class UnitTrees {

    private final Organisation now;

    UnitTrees(Organisation now) {
        this.now = now;
    }

    List<UnitNode> roots() {
        return below(null);
    }

    List<UnitNode> below(@Nullable Long parentId) {
        return now.units().stream()
                .filter(unit -> Objects.equals(unit.parentId(), parentId))
                .map(this::node)
                .toList();
    }

    /** The posts of a unit, the highest first. */
    List<PostView> posts(long unitId) {
        return now.postsIn(unitId).stream()
                .map(post -> PostView.of(now, post))
                .sorted(Comparator.comparing(PostView::kind).thenComparing(PostView::username))
                .toList();
    }

    /** The unit and those above it, the highest first. */
    List<Unit> wayDown(Unit unit) {
        return now.units().stream()
                .filter(unit::isWithin)
                .sorted(Comparator.comparingInt(above -> above.path().length()))
                .toList();
    }

    private UnitNode node(Unit unit) {
        return new UnitNode(
                unit,
                posts(unit.id()),
                below(unit.id()),
                now.peopleWithin(unit.id()).size());
    }
}
