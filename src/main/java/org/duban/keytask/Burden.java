package org.duban.keytask;

import java.util.List;

/**
 * What the grass-roots units are asked for already.
 *
 * @param month {@code 2023-10}
 * @param units the most burdened first
 */
public record Burden(String month, List<UnitBurden> units) {

    public long most() {
        return units.stream().mapToLong(UnitBurden::requests).max().orElse(0);
    }

    /** The middle one: half of the units have as many or fewer. */
    public long median() {
        return units.isEmpty()
                ? 0
                : units.stream().mapToLong(UnitBurden::requests).sorted().toArray()[(units.size() - 1) / 2];
    }
}
