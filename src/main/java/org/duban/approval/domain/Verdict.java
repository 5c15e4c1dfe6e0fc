package org.duban.approval.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.approval.SignerState;

/** What the votes of a step come to. One vote per seat; a seat that was removed does not count. */
enum Verdict {
    OPEN,
    PASSED,
    /** In a step by ratio: the share can no longer be reached. */
    UNREACHABLE;

    static Verdict of(Step step) {
        Map<Integer, List<Signer>> seats = step.signers.stream().collect(Collectors.groupingBy(one -> one.seat));
        int votes = 0;
        int approved = 0;
        int opposed = 0;
        for (List<Signer> seat : seats.values()) {
            votes += counts(seat) ? 1 : 0;
            approved += has(seat, SignerState.APPROVED) ? 1 : 0;
            opposed += has(seat, SignerState.OPPOSED) ? 1 : 0;
        }
        return switch (step.spec.rule()) {
            case ONE, ANY -> approved > 0 ? PASSED : OPEN;
            case ALL -> votes > 0 && approved == votes ? PASSED : OPEN;
            case RATIO -> byRatio(step.spec.ratioPercent(), votes, approved, opposed);
        };
    }

    static Verdict byRatio(int percent, int votes, int approved, int opposed) {
        if (votes > 0 && approved * 100 >= percent * votes) {
            return PASSED;
        }
        return (votes - opposed) * 100 < percent * votes ? UNREACHABLE : OPEN;
    }

    /** The one who holds the seat voted, or still may. */
    private static boolean counts(List<Signer> seat) {
        return seat.stream().anyMatch(one -> voter(one) && (one.state.open() || one.state.decided()));
    }

    private static boolean has(List<Signer> seat, SignerState state) {
        return seat.stream().anyMatch(one -> voter(one) && one.state == state);
    }

    private static boolean voter(Signer one) {
        return one.aheadOf == null;
    }
}
