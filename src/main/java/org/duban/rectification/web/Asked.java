package org.duban.rectification.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.kernel.web.TypedForm;
import org.duban.rectification.ItemAction;
import org.duban.rectification.ItemView;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer may do, in the order in which the page offers it.
 *
 * @param first the one most likely wanted, shown open; null if nothing is asked
 * @param others what else the step allows, folded
 * @param office what the office and the leading group may do at any time, folded apart
 */
record Asked(@Nullable ItemAction first, List<ItemAction> others, List<ItemAction> office) {

    private static final Set<ItemAction> AT_ANY_TIME = EnumSet.of(
            ItemAction.URGE,
            ItemAction.CARRY_OVER,
            ItemAction.REASSIGN,
            ItemAction.REASSIGN_REQUEST,
            ItemAction.NAME_OUTSIDER,
            ItemAction.MERGE,
            ItemAction.LINK_PARENT,
            ItemAction.VOID,
            ItemAction.REOPEN);

    /** The second buttons of the forms of others, which have no form of their own. */
    private static final Set<ItemAction> SECOND =
            EnumSet.of(ItemAction.FINISH_MEASURE, ItemAction.REFUSE_EXTENSION, ItemAction.REJECT_APPEAL);

    /** A refused form comes first: whoever was interrupted finds it where they look. */
    static Asked of(ItemView item, TypedForm form) {
        ItemAction first = item.allowed().stream()
                .filter(action -> form.refused(formOf(action)))
                .findFirst()
                .orElse(item.expected());
        return new Asked(first, folded(item, first, false), folded(item, first, true));
    }

    private static List<ItemAction> folded(ItemView item, @Nullable ItemAction first, boolean atAnyTime) {
        return item.allowed().stream()
                .filter(action -> action != first && !SECOND.contains(action))
                .filter(action -> AT_ANY_TIME.contains(action) == atAnyTime)
                .sorted()
                .toList();
    }

    /** Whether the form stands on the page; if not, a refusal shows what was typed apart. */
    public boolean shows(TypedForm form) {
        return first != null && form.refused(formOf(first));
    }

    public boolean nothing() {
        return first == null && others.isEmpty() && office.isEmpty();
    }

    /** The last part of the path of the action's form. */
    static String formOf(ItemAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
