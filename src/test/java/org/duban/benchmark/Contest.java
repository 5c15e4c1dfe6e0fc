package org.duban.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
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
     * @param work the first side's processor time per lifecycle against the second's, in this process: the inverse
     *     of the ratio if nothing but the processor bounds both, and hardly moved by what else the machine does
     */
    record Result(double first, double second, double ratio, double work) {}

    /** @param work nanoseconds of this process's processor time per lifecycle */
    private record Round(double rate, double work) {}

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

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
            List<Double> works = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                boolean firstBegins = i % 2 == 0; // neither side always runs after the other
                Round one = measured(firstBegins ? first : second, round);
                Round other = measured(firstBegins ? second : first, round);
                Round ours = firstBegins ? one : other;
                Round theirs = firstBegins ? other : one;
                firsts.add(ours.rate());
                seconds.add(theirs.rate());
                ratios.add(ours.rate() / theirs.rate());
                works.add(ours.work() / theirs.work());
            }
            return new Result(median(firsts), median(seconds), median(ratios), median(works));
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

    private Round measured(Side side, Duration round) throws InterruptedException, ExecutionException {
        System.gc();
        long start = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        int done = run(side, round);
        return new Round(
                done * 1e9 / (System.nanoTime() - start), (PROCESS.getProcessCpuTime() - worked) / (double) done);
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
