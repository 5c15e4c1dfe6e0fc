package org.duban.supervision.domain;

/** Answers who sees which order; the one rule stands in the query. */
public interface OrderVisibility {

    boolean sees(long orderId, long personId);
}
