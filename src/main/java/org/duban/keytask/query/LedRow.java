package org.duban.keytask.query;

/** A key task that somebody leads. */
public record LedRow(long id, long campaignId, String number, String content) {}
