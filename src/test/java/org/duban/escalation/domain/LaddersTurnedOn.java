package org.duban.escalation.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.deadline.Calendars;
import org.duban.escalation.Audience;
import org.duban.escalation.CaseFacts;
import org.duban.escalation.ClockedCase;
import org.duban.escalation.EscalatedCases;
import org.duban.testing.MutableClock;
import org.springframework.context.ApplicationContext;

/** Turns other ladders on over some cases, and leaves alone what other tests left behind. */
public final class LaddersTurnedOn {

    private LaddersTurnedOn() {}

    /** @param ids ascending */
    public static void over(ApplicationContext application, String caseType, List<Long> ids) {
        RenewalTable table = application.getBean(RenewalTable.class);
        table.ask(caseType, "the ladders of yesterday", true);
        table.ask(caseType, application.getBean(LadderBook.class).fingerprint(), true);
        application.getBean(MutableClock.class).advance(Calendars.KNOWN_EVERYWHERE.plusSeconds(1));
        EscalatedCases all = application.getBeanProvider(EscalatedCases.class).stream()
                .filter(each -> each.caseType().equals(caseType))
                .findFirst()
                .orElseThrow();
        application.getBean(Renewal.class).renew(new Some(all, ids));
    }

    private record Some(EscalatedCases all, List<Long> ids) implements EscalatedCases {

        @Override
        public String caseType() {
            return all.caseType();
        }

        @Override
        public Optional<CaseFacts> facts(long caseId) {
            return all.facts(caseId);
        }

        @Override
        public Optional<ClockedCase> clocked(long caseId) {
            return all.clocked(caseId);
        }

        @Override
        public Set<Long> people(long caseId, long part, Audience audience) {
            return all.people(caseId, part, audience);
        }

        @Override
        public List<Long> running(long afterId, int limit) {
            return ids.stream().filter(id -> id > afterId).limit(limit).toList();
        }

        @Override
        public void renew(long caseId) {
            all.renew(caseId);
        }
    }
}
