package org.duban.organization.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.organization.Organisation;
import org.duban.organization.Tier;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;

/** The tree as it will be: the active units of today with those of the workbook laid over them, by their codes. */
final class UnitTree {

    record Node(
            String code, String name, Tier tier, @Nullable String parent) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    UnitTree(Organisation now) {
        for (Unit unit : now.units()) {
            Long parentId = unit.parentId();
            String parent = parentId == null ? null : now.unit(parentId).code();
            put(new Node(unit.code(), unit.name(), unit.tier(), parent));
        }
    }

    void put(Node node) {
        nodes.put(node.code(), node);
    }

    @Nullable
    Node get(@Nullable String code) {
        return code == null ? null : nodes.get(code);
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    /** By code, or by a name that only one unit has. */
    Optional<String> find(String codeOrName) {
        if (nodes.containsKey(codeOrName)) {
            return Optional.of(codeOrName);
        }
        String wanted = Words.plain(codeOrName);
        List<String> named = nodes.values().stream()
                .filter(node -> Words.plain(node.name()).equals(wanted))
                .map(Node::code)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The codes from the unit up to the top; empty if the way up never ends. */
    List<String> wayUp(String code) {
        List<String> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node at = get(code); at != null; at = get(at.parent())) {
            if (!seen.add(at.code())) {
                return List.of();
            }
            way.add(at.code());
        }
        return way;
    }

    boolean isWithin(String code, String ancestor) {
        return wayUp(code).contains(ancestor);
    }
}
