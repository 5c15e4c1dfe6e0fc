package org.duban.deadline;

/**
 * The working days of a year are others from now on. Published in the transaction that applies the notice, so that a
 * listener can write down, with it, what has to be counted again.
 *
 * <p>Nobody counts by the new notice before the commit. The node that applied it does from then on, every other one at
 * the latest {@link Calendars#KNOWN_EVERYWHERE} afterwards, or from its next {@link Calendars#renew()} on: work that
 * counts again calls that first, and waits so long before it calls itself finished.
 */
public record CalendarChanged(int year) {}
