package org.duban.approval;

import org.duban.approval.domain.Telling;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what nobody asks them to do: returns, copies, questions, what is late, whose decision fell. */
@Component
class SubmissionNotices {

    private static final int LONGEST = 200;

    private final Notices notices;

    SubmissionNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(Telling telling) {
        notices.tell(
                telling.from(),
                new CaseRef(Submissions.CASE_TYPE, telling.submission().id()),
                telling.people(),
                telling.kind(),
                telling.args().stream().map(SubmissionNotices::brief).toList());
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
