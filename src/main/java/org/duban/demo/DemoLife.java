package org.duban.demo;

import static org.duban.demo.DemoLedger.DemoStep.ASSIGN;
import static org.duban.demo.DemoLedger.DemoStep.CLOSED;
import static org.duban.demo.DemoLedger.DemoStep.RECTIFY;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.demo.DemoLedger.DemoProblem;
import org.duban.demo.DemoLedger.Phrases;
import org.duban.kernel.Actor;
import org.duban.organization.Unit;
import org.duban.rectification.AssignmentPlan;
import org.duban.rectification.NewProblem;
import org.duban.rectification.RectificationKind;
import org.jspecify.annotations.Nullable;

/** Lives the life of one problem up to where the sample says it stands. */
final class DemoLife {

    private final DemoServices services;
    private final DemoCast cast;
    private final Phrases phrases;
    private final DemoProblem problem;
    private final int turn;
    private final DemoTime time;

    DemoLife(DemoServices services, DemoCast cast, Phrases phrases, DemoProblem problem, int turn, DemoClock clock) {
        this.services = services;
        this.cast = cast;
        this.phrases = phrases;
        this.problem = problem;
        this.turn = turn;
        int span = problem.to() == CLOSED && problem.due() < 0 ? problem.born() + problem.due() - 1 : problem.born();
        this.time = new DemoTime(clock, cast.campaign().zone(), problem.born(), span);
    }

    /**
     * @param previous the item before it in the ledger, into which a double is merged
     * @return the id of the item
     */
    long live(@Nullable Long previous, String source) {
        long item =
                time.at(0, () -> services.identification().register(registrant(), cast.key(), registration(source)));
        Actor office = cast.office(turn);
        switch (problem.to()) {
            case CONFIRM -> {}
            case COMPLETE ->
                time.at(0.3, () -> services.identification()
                        .sendBackForCompletion(office, cast.key(), item, phrases.incomplete()));
            case VOID ->
                time.at(0.5, () -> services.identification().voidItem(office, cast.key(), item, phrases.voided()));
            case MERGE ->
                time.at(0.5, () -> services.identification()
                        .merge(office, cast.key(), item, Objects.requireNonNull(previous), phrases.merge()));
            default -> confirmed(item, office);
        }
        return item;
    }

    private void confirmed(long item, Actor office) {
        time.at(0.05, () -> services.identification().confirm(office, cast.key(), item));
        if (problem.to() == ASSIGN) {
            return;
        }
        Unit lead = cast.unit(Objects.requireNonNull(problem.lead(), "an assigned problem has a lead unit"));
        time.at(0.1, () -> services.assignment().assign(office, cast.key(), item, plan(lead)));
        if (problem.refused()) {
            time.at(0.15, () -> services.assignment().refuse(cast.liaison(lead), cast.key(), item, phrases.refusal()));
        } else if (problem.to().compareTo(RECTIFY) >= 0) {
            time.at(0.15, () -> services.assignment().accept(cast.liaison(lead), cast.key(), item));
            new DemoRectification(services, cast, phrases, problem, turn, time, lead).rectify(item);
        }
        closed(item, office);
    }

    private void closed(long item, Actor office) {
        boolean twice = problem.kind() == RectificationKind.SPECIAL_DRIVE;
        if (problem.to() == CLOSED && twice) {
            time.at(0.98, () -> services.closure()
                    .confirm(office, cast.key(), item, phrases.closing().get(0)));
        }
    }

    /** The liaison of the party committee that the unit belongs to. */
    private Actor registrant() {
        return cast.liaison(cast.committee(cast.unit(problem.unit())));
    }

    private NewProblem registration(String source) {
        return new NewProblem(
                cast.campaign().id(),
                problem.text(),
                source,
                problem.level(),
                problem.aspect(),
                cast.unit(problem.unit()).id(),
                problem.cause(),
                List.of(),
                null);
    }

    private AssignmentPlan plan(Unit lead) {
        Actor handler = cast.named(problem.handler());
        Set<Long> supporting = Objects.requireNonNullElse(problem.support(), List.<String>of()).stream()
                .map(code -> cast.unit(code).id())
                .collect(Collectors.toSet());
        return new AssignmentPlan(
                problem.kind(),
                lead.id(),
                supporting,
                cast.leaderOf(handler, lead).personId(),
                handler.personId(),
                Objects.requireNonNull(problem.goal(), "an assigned problem has a goal"),
                time.fromToday(problem.due()));
    }
}
