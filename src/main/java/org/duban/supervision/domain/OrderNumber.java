package org.duban.supervision.domain;

/** The number of an order: counted per campaign and year, without gaps. */
record OrderNumber(long campaignId, int year, int no) {}
