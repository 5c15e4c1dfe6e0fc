package org.duban.demo;

import java.util.List;
import org.duban.approval.Phrases;
import org.duban.rectification.Aspect;
import org.duban.rectification.ProblemLevel;
import org.jspecify.annotations.Nullable;

/**
 * {@code demo/course.json}: how the campaign went, its phases and what was submitted for approval.
 *
 * @param phrases what the office offers everybody who has to give an opinion
 */
record DemoCourse(List<Phrase> phrases, List<DemoPhase> phases, List<DemoSubmission> submissions, DemoTasks tasks) {

    record Phrase(String text, Phrases.Use use) {}

    /**
     * What units and office write about key tasks.
     *
     * @param ago the days since the list was published and the units set to work
     */
    record DemoTasks(int ago, String report, String claim, String confirm) {}

    /**
     * What the office did with a phase.
     *
     * @param ago days before today
     */
    record DemoPhase(String key, Move act, int ago) {

        enum Move {
            OPEN,
            END
        }
    }

    /**
     * One submission and how far it has come.
     *
     * @param unit code of the unit in whose name it is submitted
     * @param author a username
     * @param born the days since it was drafted
     * @param bodies one text for each version
     * @param notes what the author says changed, one for each version
     * @param rows the rows of a problem list
     * @param items how many open items a special drive takes on
     * @param proposed how many of the key tasks that the template proposes a task list keeps
     */
    record DemoSubmission(
            String kind,
            String title,
            String unit,
            String author,
            int born,
            List<String> bodies,
            List<String> notes,
            @Nullable List<DemoListed> rows,
            int items,
            int proposed,
            List<DemoAct> acts) {}

    /** @param unit the code of the unit concerned */
    record DemoListed(
            String description, ProblemLevel level, Aspect aspect, String unit, String cause, String measures) {}

    /**
     * @param who a username, {@code author}, {@code office}, {@code *} for everybody who is asked, {@code one} for the
     *     first of them, {@code units} for the recipients
     * @param after the days since the submission was drafted
     */
    record DemoAct(String who, Deed act, String text, int after) {}

    /** What people do with a submission. */
    enum Deed {
        SEND,
        EDIT,
        APPROVE,
        RETURN,
        MEETING,
        CONFIRM_MEETING,
        ISSUE,
        RECEIVE
    }
}
