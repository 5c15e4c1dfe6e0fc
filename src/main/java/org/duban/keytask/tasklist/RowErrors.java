package org.duban.keytask.tasklist;

import java.util.ArrayList;
import java.util.List;
import org.duban.kernel.Refusal;

/**
 * Collects what is wrong with the rows. Each complaint stands at its row and column ({@code rows[3].deadline}, counted
 * from 0 as in the content) and says the row's number as people count them, from 1.
 */
final class RowErrors {

    private final List<Refusal.Field> found = new ArrayList<>();

    /** The message's first argument is the row's number, the others follow. */
    void at(int row, Column column, String code, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(row + 1);
        all.addAll(List.of(args));
        found.add(new Refusal.Field("rows[" + row + "]." + column.key(), code, all));
    }

    boolean any() {
        return !found.isEmpty();
    }

    void refuse() {
        if (any()) {
            throw Refusal.fields(found);
        }
    }
}
