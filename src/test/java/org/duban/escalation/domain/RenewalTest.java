package org.duban.escalation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.duban.deadline.CalendarChanged;
import org.duban.deadline.Calendars;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.testing.DatabaseTest;
import org.duban.testing.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class RenewalTest {

    @Autowired
    private Renewal renewal;

    @Autowired
    private RenewalTable table;

    @Autowired
    private LadderBook ladders;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MutableClock clock;

    private final Specimens specimens = new Specimens();

    @BeforeEach
    void nothingAsked() {
        jdbc.update("delete from escalation_renewal where case_type = ?", specimens.caseType());
    }

    @Test
    void aTypeThatHasNoCasesYetHasNothingToRenew() {
        table.ask(specimens.caseType(), ladders.fingerprint(), false);
        later();
        renewal.renew(specimens);
        assertThat(specimens.renewed).isEmpty();
    }

    @Test
    void otherLaddersSetEveryClockAnewOnceAndInPages() {
        asked("other ladders");
        table.ask(specimens.caseType(), ladders.fingerprint(), true);
        later();
        renewal.renew(specimens);
        assertThat(specimens.renewed).hasSize(450).doesNotHaveDuplicates();
        assertThat(specimens.pages).isEqualTo(3);

        renewal.renew(specimens);
        table.ask(specimens.caseType(), ladders.fingerprint(), true);
        renewal.renew(specimens);
        assertThat(specimens.renewed).hasSize(450);
    }

    @Test
    void goesOnWhereAnotherNodeStopped() {
        asked("other ladders");
        table.ask(specimens.caseType(), ladders.fingerprint(), true);
        table.reached(specimens.caseType(), 400, false);
        later();
        renewal.renew(specimens);
        assertThat(specimens.renewed).hasSize(50).allMatch(id -> id > 400);
    }

    @Test
    void aChangedCalendarSetsThemAnewAsSoonAsEveryNodeKnowsIt() {
        asked(ladders.fingerprint());
        renewal.on(new CalendarChanged(2027));
        renewal.renew(specimens);
        assertThat(specimens.renewed)
                .as("another node may still count by the old one")
                .isEmpty();
        later();
        renewal.renew(specimens);
        assertThat(specimens.renewed).hasSize(450);
    }

    @Test
    void leavesThemToTheNodesThatHaveTheLadders() {
        asked(ladders.fingerprint());
        table.ask(specimens.caseType(), "the ladders of a newer node", true);
        later();
        renewal.renew(specimens);
        assertThat(specimens.renewed).isEmpty();
    }

    @Test
    void oneThatCannotBeRenewedDoesNotHoldUpTheOthers() {
        asked("other ladders");
        specimens.broken = 7;
        table.ask(specimens.caseType(), ladders.fingerprint(), true);
        later();
        renewal.renew(specimens);
        assertThat(specimens.renewed).hasSize(449).doesNotContain(7L);
    }

    private void asked(String fingerprint) {
        table.ask(specimens.caseType(), fingerprint, false);
    }

    private void later() {
        clock.advance(Calendars.KNOWN_EVERYWHERE.plus(Duration.ofSeconds(1)));
    }

    /** Four hundred and fifty cases of a type of their own. */
    private static final class Specimens implements EscalatedCases {

        private final List<Long> renewed = new ArrayList<>();
        private int pages;
        private long broken;

        @Override
        public String caseType() {
            return "renewal-specimen";
        }

        @Override
        public Optional<CaseFacts> facts(long caseId) {
            return Optional.empty();
        }

        @Override
        public Optional<ClockedCase> clocked(long caseId) {
            return Optional.empty();
        }

        @Override
        public Set<Long> people(long caseId, long part, Audience audience) {
            return Set.of();
        }

        @Override
        public List<Long> running(long afterId, int limit) {
            pages++;
            return LongStream.rangeClosed(afterId + 1, Math.min(450, afterId + limit))
                    .boxed()
                    .toList();
        }

        @Override
        public void renew(long caseId) {
            if (caseId == broken) {
                throw new IllegalStateException("a clock that nobody can read");
            }
            renewed.add(caseId);
        }
    }
}
