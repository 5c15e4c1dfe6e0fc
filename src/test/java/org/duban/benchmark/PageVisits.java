package org.duban.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.duban.testing.SignedInAs;
import org.duban.testing.TestCounty;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody who goes on working while the deadlines come: inbox, an item, the board, over and over. */
final class PageVisits implements AutoCloseable {

    private final MockMvc http;
    private final TestCounty county;
    private final List<Long> items;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private final Map<String, List<Double>> taken = new TreeMap<>();
    private volatile boolean open = true;

    PageVisits(WebApplicationContext application, TestCounty county, List<Long> items) {
        this.http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.county = county;
        this.items = items;
    }

    /** Each page a few times, for the record of nobody. */
    void warm() throws Exception {
        for (int i = 0; i < 30; i++) {
            visit(i);
        }
        taken.clear();
    }

    /** Visits pages until the work is done. */
    <T> T during(Callable<T> work) throws Exception {
        Future<?> visits = reader.submit(() -> {
            for (int i = 0; open; i++) {
                visit(i);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            return null;
        });
        try {
            return work.call();
        } finally {
            open = false;
            visits.get();
        }
    }

    private void visit(int turn) throws Exception {
        switch (turn % 3) {
            case 0 -> get("inbox", "/inbox");
            case 1 -> get("item", "/items/" + items.get(turn * 37 % items.size()));
            default -> get("board", "/board");
        }
    }

    private void get(String page, String path) throws Exception {
        long from = System.nanoTime();
        int status = http.perform(MockMvcRequestBuilders.get(path).with(SignedInAs.person(county.officeMember())))
                .andReturn()
                .getResponse()
                .getStatus();
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
        taken.computeIfAbsent(page, name -> new ArrayList<>()).add((System.nanoTime() - from) / 1e6);
    }

    /** The 95th percentile of each page, in milliseconds. */
    Map<String, Double> p95() {
        Map<String, Double> p95 = new TreeMap<>();
        taken.forEach((page, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            p95.put(page, sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)));
        });
        return p95;
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
