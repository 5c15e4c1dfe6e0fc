package org.duban.crash;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who work at the same time, each on one problem after the other, until the application is gone. */
final class Crowd implements AutoCloseable {

    private static final int SIZE = 3;

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> finished = new ConcurrentLinkedQueue<>();
    private final List<Life> lives = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(SIZE);
    private final County county;
    private final LocalDate today;

    Crowd(County county, LocalDate today) {
        this.county = county;
        this.today = today;
        for (int i = 0; i < SIZE; i++) {
            lives.add(life());
        }
    }

    /** Works on and on; the futures end when nobody answers any more. */
    List<Future<Integer>> workUntilItIsGone(Api api) {
        List<Future<Integer>> work = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            int mine = i;
            work.add(threads.submit(() -> untilItIsGone(api, mine)));
        }
        return work;
    }

    /** Brings every life that was begun to its end. */
    void finish(Api api) throws InterruptedException, ExecutionException {
        List<Callable<Integer>> work = new ArrayList<>();
        for (Life life : lives) {
            work.add(() -> {
                while (!life.over()) {
                    life.next(api);
                }
                finished.add(life.item());
                return 0;
            });
        }
        for (Future<Integer> done : threads.invokeAll(work)) {
            done.get();
        }
    }

    Queue<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** The items whose closure was acknowledged. */
    List<Long> finished() {
        return List.copyOf(finished);
    }

    private int untilItIsGone(Api api, int mine) throws InterruptedException {
        int steps = 0;
        try {
            while (true) {
                lives.get(mine).next(api);
                steps++;
                if (lives.get(mine).over()) {
                    finished.add(lives.get(mine).item());
                    lives.set(mine, life());
                }
            }
        } catch (IOException gone) {
            return steps;
        }
    }

    private Life life() {
        return new Life(county, acknowledged, today);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
