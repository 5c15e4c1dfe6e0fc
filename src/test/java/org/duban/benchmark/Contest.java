package org.duban.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets two sides take turns, first until both are warm, then for the record. */
final class Contest {

    /**
     * What came out.
     *
     * @param first lifecycles per second, the median of the rounds
     * @param ratio the median of the rounds' ratios
     */
    record Result(double first, double second, double ratio) {}

    private static final int THREADS = 2;

    private final Side first;
    private final Side second;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);

    Contest(Side first, Side second) {
        this.first = first;
        this.second = second;
    }

    /** @param warmUp how many lifecycles each side runs before the record: equally warm is equally often run */
    Result run(int warmUp, int rounds, Duration round) throws InterruptedException, ExecutionException {
        try {
            warm(warmUp, round);
            List<Double> firsts = new ArrayList<>();
            List<Double> seconds = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                boolean firstBegins = i % 2 == 0; // neither side always runs after the other
                double one = rate(firstBegins ? first : second, round);
                double other = rate(firstBegins ? second : first, round);
                firsts.add(firstBegins ? one : other);
                seconds.add(firstBegins ? other : one);
                ratios.add(firsts.get(i) / seconds.get(i));
            }
            return new Result(median(firsts), median(seconds), median(ratios));
        } finally {
            workers.shutdownNow();
        }
    }

    private void warm(int lifecycles, Duration round) throws InterruptedException, ExecutionException {
        int firsts = 0;
        int seconds = 0;
        while (firsts < lifecycles || seconds < lifecycles) {
            firsts += firsts < lifecycles ? run(first, round) : 0;
            seconds += seconds < lifecycles ? run(second, round) : 0;
        }
    }

    private double rate(Side side, Duration round) throws InterruptedException, ExecutionException {
        System.gc();
        long start = System.nanoTime();
        return run(side, round) * 1e9 / (System.nanoTime() - start);
    }

    /** @return how many lifecycles came to their end */
    private int run(Side side, Duration round) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + round.toNanos();
        List<Callable<Integer>> loops = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            loops.add(() -> {
                int done = 0;
                while (System.nanoTime() < end) {
                    side.lifecycle();
                    done++;
                }
                return done;
            });
        }
        int done = 0;
        for (Future<Integer> loop : workers.invokeAll(loops)) {
            done += loop.get();
        }
        return done;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
