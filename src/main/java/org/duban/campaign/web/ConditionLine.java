package org.duban.campaign.web;

import org.jspecify.annotations.Nullable;

/** A condition of a phase in the reader's words, with the place where it is brought about. */
record ConditionLine(boolean met, String text, @Nullable String path) {}
