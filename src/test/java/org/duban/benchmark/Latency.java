package org.duban.benchmark;

import java.util.Arrays;

/** How long a question took, in milliseconds. */
record Latency(double p50, double p95) {

    static Latency of(Runnable question, int times) {
        for (int warm = 0; warm < Math.max(2, times / 4); warm++) {
            question.run();
        }
        double[] taken = new double[times];
        for (int time = 0; time < times; time++) {
            long from = System.nanoTime();
            question.run();
            taken[time] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(taken);
        return new Latency(taken[times / 2], taken[Math.min(times - 1, times * 95 / 100)]);
    }
}
