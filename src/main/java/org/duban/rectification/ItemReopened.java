package org.duban.rectification;

import org.duban.kernel.Actor;

/** A closed item lives again. Published in the transaction in which it happened, with the item held. */
public record ItemReopened(long itemId, Actor by) {}
