package org.duban.keytask;

import java.util.List;

/** Units by key tasks, as far as the reader may see. */
public record Matrix(List<KeyTaskView> tasks, List<UnitLine> units) {

    public Counts total() {
        return units.stream().map(UnitLine::total).reduce(Counts.NONE, Counts::plus);
    }
}
