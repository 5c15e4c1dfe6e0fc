package org.duban.campaign.query;

/** The conditions of a phase as the template named them, separated by commas. */
record SpecRow(String entryConditions, String exitConditions) {}
