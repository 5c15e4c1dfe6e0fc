package org.duban.demo;

import static org.duban.demo.DemoLedger.DemoStep.CLOSED;
import static org.duban.demo.DemoLedger.DemoStep.CONFIRM_CLOSURE;
import static org.duban.demo.DemoLedger.DemoStep.RECTIFY;
import static org.duban.demo.DemoLedger.DemoStep.VERIFY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duban.demo.DemoLedger.DemoProblem;
import org.duban.demo.DemoLedger.Phrases;
import org.duban.kernel.Actor;
import org.duban.organization.Unit;
import org.duban.rectification.ItemView.MeasureView;
import org.duban.rectification.MeasurePlan;
import org.duban.rectification.NewVerification;
import org.duban.rectification.ProgressReport;
import org.duban.rectification.RectificationKind;
import org.duban.rectification.VerificationMethod;
import org.duban.rectification.VerificationOutcome;

/** The part of a problem's life from the first measure to the verifier's word. */
final class DemoRectification {

    private final DemoServices services;
    private final DemoCast cast;
    private final Phrases phrases;
    private final DemoProblem problem;
    private final int turn;
    private final DemoTime time;
    private final Unit lead;
    private final Actor handler;

    DemoRectification(
            DemoServices services,
            DemoCast cast,
            Phrases phrases,
            DemoProblem problem,
            int turn,
            DemoTime time,
            Unit lead) {
        this.services = services;
        this.cast = cast;
        this.phrases = phrases;
        this.problem = problem;
        this.turn = turn;
        this.time = time;
        this.lead = lead;
        this.handler = cast.named(problem.handler());
    }

    void rectify(long item) {
        plan(item);
        report(item, 0.3, turn);
        int measures = problem.measures().size();
        if (problem.returned() > 0) {
            finish(item, measures, 0.35);
            for (int round = 0; round < problem.returned(); round++) {
                returned(item, round, 0.45 + 0.12 * round);
            }
        } else if (problem.to() == RECTIFY) {
            finish(item, measures / 2, 0.5);
        } else {
            finish(item, measures, 0.5);
        }
        if (problem.to() != RECTIFY) {
            claimed(item);
        }
    }

    private void plan(long item) {
        boolean staged = problem.kind() == RectificationKind.STAGED;
        LocalDate due = time.fromToday(problem.due());
        IntStream.range(0, problem.measures().size())
                .forEach(number -> time.at(0.2, () -> services.rectifying()
                        .planMeasure(
                                handler,
                                cast.key(),
                                item,
                                new MeasurePlan(
                                        problem.measures().get(number),
                                        handler.personId(),
                                        due,
                                        staged ? number + 1 : null))));
    }

    private void report(long item, double part, int phrase) {
        time.at(part, () -> services.rectifying()
                .reportProgress(
                        handler,
                        cast.key(),
                        item,
                        new ProgressReport(
                                null,
                                stage(),
                                about(
                                        problem.measures().isEmpty() ? goal() : nth(problem.measures(), phrase),
                                        phrases.progress(),
                                        phrase),
                                List.of())));
    }

    private @org.jspecify.annotations.Nullable Integer stage() {
        return problem.kind() == RectificationKind.STAGED ? 1 : null;
    }

    private void finish(long item, int measures, double from) {
        List<MeasureView> planned =
                services.items().view(item, handler.personId()).measures();
        for (int number = 0; number < measures; number++) {
            MeasureView measure = planned.get(number);
            String words = about(measure.text(), phrases.finished(), turn + number);
            time.at(from + 0.05 * number, () -> services.rectifying()
                    .finishMeasure(
                            handler,
                            cast.key(),
                            item,
                            measure.id(),
                            new ProgressReport(measure.id(), measure.stage(), words, picture(handler, measure.id()))));
        }
    }

    private void returned(long item, int round, double part) {
        claim(item, part);
        Actor verifier = cast.supervisor(turn + round);
        verify(item, verifier, part + 0.04, VerificationOutcome.PARTLY_RECTIFIED, phrases.shortfalls());
        time.at(part + 0.05, () -> services.verification()
                .sendBack(verifier, cast.key(), item, nth(phrases.missing(), turn + round)));
        report(item, part + 0.09, turn + round + 1);
    }

    private void claimed(long item) {
        claim(item, 0.72);
        if (problem.to().compareTo(VERIFY) <= 0) {
            return;
        }
        Actor verifier = cast.supervisor(turn);
        verify(item, verifier, 0.85, VerificationOutcome.RECTIFIED, phrases.findings());
        if (problem.to() == CLOSED || problem.to() == CONFIRM_CLOSURE) {
            time.at(0.92, () -> services.verification()
                    .close(verifier, cast.key(), item, nth(phrases.closing(), turn)));
        }
    }

    private void claim(long item, double part) {
        time.at(part, () -> services.rectifying()
                .claimCompletion(handler, cast.key(), item, about(goal(), phrases.statements(), turn)));
        boolean countersigned = problem.to() != DemoLedger.DemoStep.COUNTERSIGN;
        if (countersigned) {
            time.at(part + 0.02, () -> services.rectifying()
                    .countersign(countersigner(), cast.key(), item, nth(phrases.countersigned(), turn)));
        }
    }

    private Actor countersigner() {
        Actor head = cast.head(lead);
        return head.personId() == handler.personId() ? cast.leaderOf(handler, lead) : head;
    }

    private void verify(long item, Actor verifier, double part, VerificationOutcome outcome, List<String> findings) {
        time.at(part, () -> services.verification()
                .record(
                        verifier,
                        cast.key(),
                        item,
                        new NewVerification(
                                Objects.requireNonNullElse(problem.method(), VerificationMethod.SITE_VISIT),
                                time.day(),
                                nth(phrases.places(), turn),
                                nth(phrases.people(), turn),
                                about(goal(), findings, turn),
                                outcome,
                                picture(verifier, item * 31 + turn))));
    }

    private List<Long> picture(Actor by, long seed) {
        String name = "%s-%d.png".formatted(time.day(), seed);
        return services.upload(by, name, DemoPicture.png(seed));
    }

    private String goal() {
        return Objects.requireNonNullElse(problem.goal(), problem.text());
    }

    /** The same words about something else each time: what reads alike everywhere would be flagged. */
    private static String about(String subject, List<String> phrases, int number) {
        return nth(phrases, number).replace("{subject}", subject);
    }

    private static String nth(List<String> phrases, int number) {
        return phrases.get(Math.floorMod(number, phrases.size()));
    }
}
