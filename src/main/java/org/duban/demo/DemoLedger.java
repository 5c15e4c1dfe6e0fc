package org.duban.demo;

import java.util.List;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationMethod;
import org.jspecify.annotations.Nullable;

/** {@code demo/problems.json}: a campaign, its problems, and what people write while they solve them. */
record DemoLedger(DemoCampaign campaign, Phrases phrases, List<DemoProblem> problems) {

    /**
     * @param office the code of the unit of the office
     * @param leading the code of the unit of the leading group
     * @param template the key of the template that it is opened from
     */
    record DemoCampaign(
            String name,
            String template,
            int startedDaysAgo,
            int endsInDays,
            String office,
            String leading,
            List<DemoGroup> groups,
            List<String> lessons) {}

    /** @param leads the codes of the units that lead it */
    record DemoGroup(String name, String duty, List<String> leads, List<String> supports) {}

    /**
     * One problem and how far it has come.
     *
     * @param unit the code of the unit concerned
     * @param lead the code of the lead unit; null if it was never assigned
     * @param source the name of its source
     * @param handler a username
     * @param born the days since it was registered
     * @param due the due date in days from today, negative if it has passed
     * @param to what it waits for
     * @param returned how often a verification sent it back
     * @param refused whether the lead unit refused it
     * @param sequel what happened about it since, the oldest first
     */
    record DemoProblem(
            String unit,
            @Nullable String lead,
            @Nullable List<String> support,
            String text,
            String source,
            ProblemLevel level,
            Aspect aspect,
            RectificationKind kind,
            String handler,
            int born,
            int due,
            DemoStep to,
            @Nullable String cause,
            @Nullable String goal,
            List<String> measures,
            @Nullable VerificationMethod method,
            int returned,
            boolean refused,
            @Nullable List<DemoSequel> sequel) {}

    /**
     * What office and unit do about a problem beside its steps.
     *
     * @param ago days before today
     * @param days how many more are asked for
     */
    record DemoSequel(Deed act, int ago, int days, @Nullable String text) {

        enum Deed {
            ORDER,
            RECEIVE,
            ANSWER,
            LIST,
            ASK_EXTENSION,
            APPEAL
        }
    }

    /** What a problem waits for in the end. */
    enum DemoStep {
        CONFIRM,
        COMPLETE,
        VOID,
        MERGE,
        ASSIGN,
        ACCEPT,
        RECTIFY,
        COUNTERSIGN,
        VERIFY,
        CONFIRM_CLOSURE,
        CLOSED
    }

    record Phrases(
            List<String> progress,
            List<String> finished,
            List<String> statements,
            List<String> countersigned,
            List<String> places,
            List<String> people,
            List<String> findings,
            List<String> shortfalls,
            List<String> missing,
            List<String> closing,
            String refusal,
            String incomplete,

            @com.fasterxml.jackson.annotation.JsonProperty("void")
            String voided,

            String merge) {}
}
