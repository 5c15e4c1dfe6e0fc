package org.duban.ledger.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duban.kernel.Refusal;
import org.duban.kernel.web.Problem;
import org.duban.kernel.web.Problem.FieldProblem;
import org.duban.kernel.web.Problems;
import org.duban.rectification.BatchResult;
import org.springframework.context.MessageSource;

/**
 * What became of the selected rows, in words, for the page after the redirect.
 *
 * @param lines one for each row that was not done: its number and why
 */
record BatchOutcome(int done, int refused, List<String> lines) implements Serializable {

    private static final long serialVersionUID = 1L;

    static BatchOutcome of(List<BatchResult> results, MessageSource messages, Problems problems, Locale locale) {
        List<String> lines = results.stream()
                .filter(result -> !result.done())
                .map(result -> line(result, messages, problems, locale))
                .toList();
        return new BatchOutcome(results.size() - lines.size(), lines.size(), List.copyOf(lines));
    }

    private static String line(BatchResult result, MessageSource messages, Problems problems, Locale locale) {
        Refusal refusal = result.refusal();
        String why = refusal == null ? "" : reason(problems.of(refusal, locale));
        return messages.getMessage("ledger-list.outcome.line", new Object[] {result.number(), why}, locale);
    }

    private static String reason(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream().map(FieldProblem::message).collect(Collectors.joining(" "));
    }

    public boolean failed() {
        return refused > 0;
    }
}
