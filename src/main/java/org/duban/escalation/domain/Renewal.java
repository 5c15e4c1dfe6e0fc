package org.duban.escalation.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.deadline.CalendarChanged;
import org.duban.deadline.Calendars;
import org.duban.escalation.EscalatedCases;
import org.duban.escalation.LadderType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets every clock anew when the ladders or the calendar are others than when it was set. In the background, a page at
 * a time, one page on one node: what a node did not finish another one goes on with.
 */
@Component
class Renewal {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final int PAGE = 200;

    private final ObjectProvider<EscalatedCases> cases;
    private final LadderBook ladders;
    private final Calendars calendars;
    private final RenewalTable table;
    private final ObjectProvider<LadderType> otherTypes;
    private final TransactionTemplate page;
    private final TransactionTemplate each;

    Renewal(
            ObjectProvider<EscalatedCases> cases,
            LadderBook ladders,
            Calendars calendars,
            RenewalTable table,
            ObjectProvider<LadderType> otherTypes,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.ladders = ladders;
        this.calendars = calendars;
        this.table = table;
        this.otherTypes = otherTypes;
        this.page = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Asks for a renewal where the ladders are others than at the last start.
     *
     * @throws LaddersRefused if a type of cases has no ladder, or a ladder names what there is not
     */
    @EventListener(ApplicationReadyEvent.class)
    void compare() {
        ladders.check(Stream.concat(cases.stream().flatMap(type -> type.ladderTypes().stream()), otherTypes.stream())
                .toList());
        cases.forEach(type -> {
            ladders.require(type.caseType());
            boolean anything = !type.running(0, 1).isEmpty();
            table.ask(type.caseType(), ladders.fingerprint(), anything);
        });
    }

    @EventListener
    void on(CalendarChanged changed) {
        table.askAll();
    }

    @Scheduled(initialDelayString = "${duban.renewal.every:PT30S}", fixedDelayString = "${duban.renewal.every:PT30S}")
    void go() {
        cases.forEach(this::renew);
    }

    /** Renews what is asked for, page by page. */
    void renew(EscalatedCases type) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(page.execute(status -> renewPage(type)));
        }
    }

    private boolean renewPage(EscalatedCases type) {
        Optional<Long> from = table.take(type.caseType(), ladders.fingerprint());
        if (from.isEmpty()) {
            return false;
        }
        calendars.renew();
        List<Long> ids = type.running(from.get(), PAGE);
        ids.forEach(id -> renewOne(type, id));
        boolean more = ids.size() == PAGE;
        table.reached(type.caseType(), more ? ids.get(PAGE - 1) : from.get(), !more);
        return more;
    }

    /** One that cannot be renewed keeps the clock it has, and does not hold up the others. */
    private void renewOne(EscalatedCases type, long id) {
        try {
            each.executeWithoutResult(status -> type.renew(id));
        } catch (RuntimeException stumbled) {
            LOG.warn("the clock of {} {} could not be set anew", type.caseType(), id, stumbled);
        }
    }
}
