package org.duban.kernel;

/**
 * A case waits for nobody any more: it was closed, withdrawn or dropped. Published by the case's module in the
 * transaction in which it happened, with the case locked, and heard synchronously by whatever hangs on the case.
 */
public record CaseEnded(CaseRef ref, Actor by) {}
