package org.duban.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.audit.AuditEntry;
import org.duban.audit.AuditTrail;
import org.duban.audit.ChainVerdict;
import org.duban.deadline.AlertLevel;
import org.duban.deadline.Deadlines;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseClock;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.Deadline;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.FiredStep;
import org.duban.escalation.LadderAction;
import org.duban.escalation.StepEffect;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.notification.Notices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What a step brings about, with everything around it replaced by a record of what it was asked. */
class ActingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final CaseRef REF = new CaseRef("rectification", 7);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-27T01:00:00Z"), ZoneOffset.UTC);

    private final List<String> happened = new ArrayList<>();
    private final Acting acting = new Acting(
            new Telling(new ToldNotices(), new WrittenAudit(), new PlainDeadlines()),
            provider(EscalatedCases.class, new OneCase()),
            provider(StepEffect.class, new Effect(LadderAction.ORDER), new Effect(LadderAction.REPORT)),
            NOW);

    @Test
    void remindsItsAudienceEachOnce() {
        acting.on(clocked(), come(true, Set.of(LadderAction.REMIND)));
        assertThat(happened)
                .containsExactly(
                        "recorded escalation.overdue {days=5, due=2026-03-20, step=overdue-5}",
                        "told [1, 2, 3] deadline-overdue [5, 2026-03-20, ] RED");
    }

    @Test
    void bringsAboutWhatItSaysAndNothingElse() {
        acting.on(clocked(), come(true, Set.of(LadderAction.ORDER)));
        assertThat(happened)
                .containsExactly(
                        "recorded escalation.overdue {days=5, due=2026-03-20, step=overdue-5}",
                        "ORDER overdue-5 for R-7");
    }

    @Test
    void whatIsCaughtUpWithIsToldInTheDigestAndAsksNothing() {
        acting.on(clocked(), come(false, Set.of(LadderAction.REMIND, LadderAction.ORDER, LadderAction.REPORT)));
        assertThat(happened).last().isEqualTo("told [1, 2, 3] deadline-overdue [5, 2026-03-20, ] YELLOW");
        assertThat(happened).hasSize(2);
    }

    @Test
    void whatNobodyStruckInTimeIsCarriedOutStepByStepAndToldOnce() {
        acting.on(
                clocked(),
                late(
                        step(1, Set.of(Audience.LEADER), LadderAction.REMIND),
                        step(2, Set.of(Audience.HANDLER), LadderAction.ORDER),
                        step(5, Set.of(Audience.HANDLER), LadderAction.REMIND, LadderAction.REPORT)));
        assertThat(happened)
                .containsExactly(
                        "recorded escalation.overdue {days=5, due=2026-03-20, step=overdue-1, overdue-2, overdue-5}",
                        "told [1, 2, 3] deadline-overdue [5, 2026-03-20, ] RED",
                        "ORDER overdue-2 for R-7",
                        "REPORT overdue-5 for R-7");
    }

    private static LadderStep step(int days, Set<Audience> audience, LadderAction... actions) {
        return new LadderStep(true, days, 0, AlertLevel.RED, audience, Set.of(actions));
    }

    private static Come late(LadderStep... steps) {
        Ladder ladder = new Ladder("plain", "rectification", Map.of(), List.of(steps));
        return new Come(new Deadline(0, "rectification", "", DUE, DUE, DUE), ladder, List.of(), List.of(steps));
    }

    private static Come come(boolean expected, Set<LadderAction> actions) {
        LadderStep step =
                new LadderStep(true, 5, 0, AlertLevel.RED, Set.of(Audience.HANDLER, Audience.UNIT_HEAD), actions);
        Deadline own = new Deadline(0, "rectification", "", DUE, DUE, DUE.plusDays(1));
        Ladder ladder = new Ladder("plain", "rectification", Map.of(), List.of(step));
        return new Come(own, ladder, expected ? List.of() : List.of(step), expected ? List.of(step) : List.of());
    }

    private static ClockedCase clocked() {
        return new ClockedCase(REF, Map.of(), ZONE, CaseClock.NONE, List.of());
    }

    @SafeVarargs
    private static <T> ObjectProvider<T> provider(Class<T> type, T... beans) {
        StaticListableBeanFactory factory = new StaticListableBeanFactory();
        for (int i = 0; i < beans.length; i++) {
            factory.addBean(type.getSimpleName() + i, beans[i]);
        }
        return factory.getBeanProvider(type);
    }

    private final class ToldNotices implements Notices {

        @Override
        public void tell(Actor from, CaseRef ref, Collection<Long> people, String kind, List<String> args) {
            throw new AssertionError("a step has a level");
        }

        @Override
        public void tell(
                Actor from, CaseRef ref, Collection<Long> people, String kind, List<String> args, AlertLevel level) {
            happened.add("told " + people.stream().sorted().toList() + " " + kind + " " + args + " " + level);
        }
    }

    private final class WrittenAudit implements AuditTrail {

        @Override
        public void record(CaseRef ref, Actor actor, String action, Map<String, String> details) {
            happened.add("recorded " + action + " " + details);
        }

        @Override
        public void record(CaseRef ref, Actor actor, Actor onBehalfOf, String action, Map<String, String> details) {
            throw new AssertionError("the clock acts for nobody");
        }

        @Override
        public void begin(Actor actor, String action, Map<CaseRef, Map<String, String>> cases) {
            throw new AssertionError("the clock begins no chain");
        }

        @Override
        public List<AuditEntry> timeline(CaseRef ref) {
            return List.of();
        }

        @Override
        public ChainVerdict verify(CaseRef ref) {
            return new ChainVerdict(0, null);
        }
    }

    private static final class PlainDeadlines implements Deadlines {

        @Override
        public LocalDate today(ZoneId zone) {
            return LocalDate.ofInstant(NOW.instant(), zone);
        }

        @Override
        public int workingDaysLeft(LocalDate dueOn, ZoneId zone) {
            return -new PlainCalendar().workingDaysBetween(dueOn, today(zone));
        }

        @Override
        public boolean isUncertain(@Nullable LocalDate dueOn) {
            return false;
        }
    }

    private static final class OneCase implements EscalatedCases {

        @Override
        public String caseType() {
            return "rectification";
        }

        @Override
        public Optional<CaseFacts> facts(long caseId) {
            return Optional.of(new CaseFacts(
                    REF, "R-7", "t", 1, ZONE, 1, 1, 1L, null, null, DUE, DUE, AlertLevel.RED, true, false, Map.of()));
        }

        @Override
        public Optional<ClockedCase> clocked(long caseId) {
            return Optional.of(ActingTest.clocked());
        }

        @Override
        public Set<Long> people(long caseId, long part, Audience audience) {
            return audience == Audience.HANDLER ? Set.of(1L, 2L) : Set.of(2L, 3L);
        }

        @Override
        public List<Long> running(long afterId, int limit) {
            return List.of();
        }

        @Override
        public void renew(long caseId) {
            throw new AssertionError("nothing is renewed");
        }
    }

    private final class Effect implements StepEffect {

        private final LadderAction action;

        Effect(LadderAction action) {
            this.action = action;
        }

        @Override
        public LadderAction action() {
            return action;
        }

        @Override
        public void carryOut(FiredStep step, CaseFacts facts) {
            happened.add(action + " " + step.key() + " for " + facts.number());
        }
    }
}
