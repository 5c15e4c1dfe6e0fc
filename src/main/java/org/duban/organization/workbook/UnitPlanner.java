package org.duban.organization.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.organization.ImportLine;
import org.duban.organization.ImportLine.Change;
import org.duban.organization.ImportLine.Difference;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.duban.organization.workbook.UnitTree.Node;
import org.jspecify.annotations.Nullable;

/** Says what becomes of each unit of the workbook. */
final class UnitPlanner {

    private static final int CODE = 40;
    private static final int NAME = 120;
    private static final int DEEPEST = 12;

    private final Organisation now;
    private final Findings findings;
    private final UnitTree tree;
    private final Map<String, UnitRow> rows = new LinkedHashMap<>();

    UnitPlanner(Organisation now, Findings findings) {
        this.now = now;
        this.findings = findings;
        this.tree = new UnitTree(now);
    }

    /** The tree as the plan makes it. */
    UnitTree tree() {
        return tree;
    }

    List<PlannedUnit> plan(List<UnitRow> sheet) {
        sheet.forEach(this::take);
        rows.values().forEach(row -> tree.put(new Node(row.code(), row.name(), Tier.BRANCH, null)));
        rows.values().forEach(this::attach);
        List<UnitRow> ordered = rows.values().stream()
                .filter(this::endsAtTheTop)
                .sorted(Comparator.comparingInt(row -> tree.wayUp(row.code()).size()))
                .toList();
        List<PlannedUnit> plan = new ArrayList<>();
        for (UnitRow row : ordered) {
            giveTier(row);
            plan.add(planned(row));
        }
        return plan;
    }

    private void take(UnitRow row) {
        boolean complete = findings.fits(row.row(), "unit-code", row.code(), CODE)
                & findings.fits(row.row(), "unit-name", row.name(), NAME);
        if (!complete) {
            return;
        }
        UnitRow earlier = rows.putIfAbsent(row.code(), row);
        if (earlier != null) {
            findings.error(row.row(), "unit-code-repeated", row.code(), String.valueOf(earlier.row()));
        }
    }

    private void attach(UnitRow row) {
        String parent = null;
        if (!row.parent().isEmpty()) {
            parent = tree.find(row.parent()).orElse(null);
            if (parent == null) {
                findings.error(row.row(), "parent-unknown", row.parent());
            }
        }
        tree.put(new Node(row.code(), row.name(), Tier.BRANCH, parent));
    }

    private boolean endsAtTheTop(UnitRow row) {
        int depth = tree.wayUp(row.code()).size();
        if (depth == 0) {
            findings.error(row.row(), "parent-cycle", row.name());
        } else if (depth > DEEPEST) {
            findings.error(row.row(), "too-deep", String.valueOf(DEEPEST));
        }
        return depth > 0 && depth <= DEEPEST;
    }

    private void giveTier(UnitRow row) {
        Node node = Objects.requireNonNull(tree.get(row.code()));
        Node parent = tree.get(node.parent());
        Tier tier = TierWord.of(row.tier()).orElse(null);
        if (tier == null) {
            tier = parent == null ? Tier.COUNTY : TierWord.below(parent.tier());
            findings.warning(row.row(), "tier-guessed", row.tier(), tier.name());
        }
        if (parent == null && row.parent().isEmpty() && tier != Tier.COUNTY) {
            findings.error(row.row(), "parent-missing", row.name());
        }
        if (parent != null && tier.compareTo(parent.tier()) < 0) {
            findings.error(row.row(), "tier-above-parent", row.name(), parent.name());
        }
        tree.put(new Node(row.code(), row.name(), tier, node.parent()));
    }

    private PlannedUnit planned(UnitRow row) {
        Node node = Objects.requireNonNull(tree.get(row.code()));
        Unit unit = now.unitByCode(row.code()).orElse(null);
        List<Difference> differences = unit == null ? List.of() : differences(unit, node);
        Change change = unit == null ? Change.NEW : differences.isEmpty() ? Change.UNCHANGED : Change.CHANGED;
        ImportLine line = new ImportLine(row.row(), row.code(), row.name(), change, differences);
        return new PlannedUnit(row.code(), row.name(), node.tier(), node.parent(), line);
    }

    private List<Difference> differences(Unit unit, Node node) {
        List<Difference> differences = new ArrayList<>();
        compare(differences, "name", unit.name(), node.name());
        compare(differences, "tier", unit.tier().name(), node.tier().name());
        Long parentId = unit.parentId();
        compare(
                differences,
                "parent",
                parentId == null ? "" : now.unit(parentId).code(),
                text(node.parent()));
        compare(differences, "active", String.valueOf(unit.active()), "true");
        return differences;
    }

    private static void compare(List<Difference> differences, String field, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(field, before, after));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
