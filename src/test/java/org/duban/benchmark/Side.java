package org.duban.benchmark;

import java.util.Map;

/** One of the two that run lifecycles, from registration to closure. */
interface Side extends AutoCloseable {

    String name();

    /** Runs one whole lifecycle; called by several threads at once. */
    void lifecycle();

    /** Runs one lifecycle and tells for each action which statements it sent. */
    Map<String, Map<String, Integer>> statements();

    @Override
    void close();
}
