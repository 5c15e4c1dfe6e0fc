package org.duban.approval.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.approval.SubmissionAction;
import org.duban.approval.SubmissionView;

/**
 * What the reader may do, as the bar shows it: at most two acts at hand, the others behind one more.
 *
 * @param all every act that has a panel on the page
 */
record ActionBar(List<SubmissionAction> first, List<SubmissionAction> more, List<SubmissionAction> all) {

    private static final int AT_HAND = 2;

    /** What is asked of somebody comes first, then what is open to them; giving up comes last. */
    private static final List<SubmissionAction> ORDER = List.of(
            SubmissionAction.APPROVE,
            SubmissionAction.GIVE_OPINION,
            SubmissionAction.CONFIRM_MEETING,
            SubmissionAction.RETURN,
            SubmissionAction.CORRECT_MEETING,
            SubmissionAction.RECORD_MEETING,
            SubmissionAction.ISSUE,
            SubmissionAction.CONFIRM_RECEIPT,
            SubmissionAction.SEND,
            SubmissionAction.EDIT,
            SubmissionAction.ANSWER,
            SubmissionAction.TAKE_BACK,
            SubmissionAction.URGE,
            SubmissionAction.ASK,
            SubmissionAction.COMMENT,
            SubmissionAction.TRANSFER,
            SubmissionAction.DELEGATE,
            SubmissionAction.ADD_SIGNER_BEFORE,
            SubmissionAction.ADD_SIGNER_AFTER,
            SubmissionAction.REMOVE_SIGNER,
            SubmissionAction.COPY,
            SubmissionAction.WITHDRAW,
            SubmissionAction.REJECT,
            SubmissionAction.DISCARD);

    private static final Set<SubmissionAction> ASKED = EnumSet.of(
            SubmissionAction.APPROVE,
            SubmissionAction.GIVE_OPINION,
            SubmissionAction.CONFIRM_MEETING,
            SubmissionAction.RECORD_MEETING,
            SubmissionAction.ISSUE,
            SubmissionAction.CONFIRM_RECEIPT,
            SubmissionAction.SEND);

    static ActionBar of(SubmissionView submission) {
        List<SubmissionAction> allowed = ORDER.stream().filter(submission::may).toList();
        int atHand = Math.min(AT_HAND, allowed.size());
        return new ActionBar(
                allowed.subList(0, atHand),
                allowed.subList(atHand, allowed.size()),
                allowed.stream()
                        .filter(action -> action != SubmissionAction.EDIT)
                        .toList());
    }

    /** Whether it is what the reader is asked for, and not only something that is open to them. */
    public boolean asked(SubmissionAction action) {
        return ASKED.contains(action);
    }

    public boolean nothing() {
        return first.isEmpty();
    }

    /** The id of the act's panel and the last part of its form's path. */
    static String form(SubmissionAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same for templates. */
    public String formOf(SubmissionAction action) {
        return form(action);
    }
}
