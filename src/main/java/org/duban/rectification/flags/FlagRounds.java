package org.duban.rectification.flags;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.duban.rectification.domain.ItemEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the flags up to date in the background: every few minutes those of the items that moved on this node, every night
 * those of all that are open or were closed lately. Two nodes at one item do the same thing twice.
 */
@Component
public class FlagRounds {

    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(FlagRounds.class);
    private static final int MOST = 20_000;
    private static final Duration LATELY = Duration.ofDays(30);
    private static final Set<String> TELLING =
            Set.of("completion-claimed", "verified", "closed", "closure-proposed", "measure-finished", "reopened");

    private final Flags flags;
    private final FlagFacts facts;
    private final Clock clock;
    private final Set<Long> moved = ConcurrentHashMap.newKeySet();

    FlagRounds(Flags flags, FlagFacts facts, Clock clock) {
        this.flags = flags;
        this.facts = facts;
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(ItemEvent event) {
        if (TELLING.contains(event.what()) && moved.size() < MOST) {
            moved.add(event.item().id());
        }
    }

    /** So few at once that nobody notices; the rest stays for the next time. */
    @Scheduled(fixedDelay = 2, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    public void lookAtMoved() {
        Iterator<Long> next = moved.iterator();
        for (int done = 0; done < BATCH && next.hasNext(); done++) {
            long item = next.next();
            next.remove();
            look(item);
        }
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "${duban.organization.zone:Asia/Shanghai}")
    public void lookAtAll() {
        Instant since = clock.instant().minus(LATELY);
        List<Long> page = facts.toLookAt(0, since, BATCH);
        while (!page.isEmpty()) {
            page.forEach(this::look);
            page = facts.toLookAt(page.get(page.size() - 1), since, BATCH);
        }
    }

    private void look(long itemId) {
        try {
            flags.look(itemId);
        } catch (DataAccessException another) {
            LOG.debug("item {} is looked at by another node, or later", itemId, another);
        }
    }
}
