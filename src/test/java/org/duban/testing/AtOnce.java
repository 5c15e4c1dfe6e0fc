package org.duban.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several act at the same moment, each in a thread of their own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them came to, in the order in which they are given; what one throws is thrown. */
    public static <T> List<T> all(List<? extends Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService crowd = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> answers = crowd.invokeAll(acts.stream()
                    .<Callable<T>>map(act -> () -> {
                        start.await(60, TimeUnit.SECONDS);
                        return act.call();
                    })
                    .toList());
            List<T> outcomes = new ArrayList<>();
            for (Future<T> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            crowd.shutdown();
        }
    }
}
