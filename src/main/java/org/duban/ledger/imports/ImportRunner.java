package org.duban.ledger.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duban.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads and commits in the background, one import at a time.
 *
 * <p>What a node was at when it stopped is taken up again: at its next start, or by any node once nothing has
 * been heard of it for a while. A reading starts over; a commit left nothing behind, and waits to be asked for
 * again, because a person should see the preview as it is now.
 */
@Component
class ImportRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final ImportReading reading;
    private final ImportCommit commit;
    private final ImportStore store;
    private final Clock clock;
    private final String node;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "ledger-import"));
    private final Map<Long, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final Stop stop = new Stop();

    ImportRunner(
            ImportReading reading,
            ImportCommit commit,
            ImportStore store,
            Clock clock,
            @Value("${duban.node:${HOSTNAME:local}}") String node) {
        this.reading = reading;
        this.commit = commit;
        this.store = store;
        this.clock = clock;
        this.node = node;
    }

    String node() {
        return node;
    }

    void read(long importId) {
        start(importId, () -> reading.read(importId, node, stop));
    }

    void commit(long importId, Actor actor) {
        start(importId, () -> commit.commit(importId, actor, stop));
    }

    private void start(long importId, Runnable work) {
        CompletableFuture<Void> run = CompletableFuture.runAsync(work, worker);
        running.put(importId, run);
        run.whenComplete((nothing, failure) -> running.remove(importId, run));
    }

    /** Waits until the background work on an import ends, at most so long; small ledgers are done at once. */
    void await(long importId, Duration atMost) {
        CompletableFuture<Void> run = running.get(importId);
        if (run == null) {
            return;
        }
        try {
            run.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpAtStart() {
        takeUp(node, clock.instant().minus(SILENCE));
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES, initialDelay = 1)
    void takeUpFromSilentNodes() {
        takeUp("", clock.instant().minus(SILENCE));
    }

    private void takeUp(String ofNode, Instant silentSince) {
        leftBehind(ImportState.COMMITTING, ofNode, silentSince).forEach(id -> {
            if (store.become(id, ImportState.READY, null)) {
                store.say(id, "ledger.commit-interrupted", List.of());
            }
        });
        leftBehind(ImportState.READING, ofNode, silentSince)
                .forEach(id -> store.become(id, ImportState.UPLOADED, ofNode.isEmpty() ? node : ofNode));
        leftBehind(ImportState.UPLOADED, ofNode, silentSince).forEach(this::read);
    }

    private List<Long> leftBehind(ImportState state, String ofNode, Instant silentSince) {
        return store.leftBehind(state, ofNode, silentSince).stream()
                .filter(id -> !running.containsKey(id))
                .toList();
    }

    /**
     * Asks the work to stop and waits until it has. It is never interrupted: an interrupt during file access closes
     * an embedded database under everybody else.
     */
    @Override
    public void destroy() throws InterruptedException {
        stop.ask();
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("an import is still at work after {}", PATIENCE);
        }
    }
}
