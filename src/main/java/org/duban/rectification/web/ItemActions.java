package org.duban.rectification.web;

import org.duban.kernel.web.CaseActs;
import org.duban.kernel.web.FormAnswer;
import org.duban.rectification.ItemAction;
import org.jspecify.annotations.Nullable;

/** What the controllers behind the forms of an item's page have in common. */
abstract class ItemActions extends CaseActs {

    private static final String DONE = "rectification.done.";

    ItemActions(ItemForms forms) {
        super(forms);
    }

    /** Where the person came from, as every form of the page says; nothing for the item itself. */
    record Next(@Nullable String next) {

        String or(String item) {
            return next != null && next.matches("/(inbox|ledger|board)([?/][^\\\\{}]*)?") ? next : item;
        }
    }

    /** Back to the item, or to where the person came from, saying what was done. */
    static String done(long itemId, ItemAction action, Next next, FormAnswer answer) {
        String sentence = DONE + Asked.formOf(action);
        return answer.done(sentence, next.or("/items/" + itemId));
    }
}
