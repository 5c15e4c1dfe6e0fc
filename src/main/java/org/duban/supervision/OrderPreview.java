package org.duban.supervision;

import java.time.LocalDate;

/**
 * What an order would say.
 *
 * @param today in the campaign's time zone
 * @param dueOn by when the unit would have to answer
 */
public record OrderPreview(OrderKind kind, OrderView.About about, Ref unit, LocalDate today, LocalDate dueOn) {}
