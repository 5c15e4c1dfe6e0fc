package org.duban.workflow;

import java.util.List;
import org.duban.kernel.CaseRef;

/**
 * The timers of these cases fire now, one after the other, in the transaction that publishes this. Whoever reads and
 * holds its cases here, all at once, need not do so one by one.
 */
public record TimersDue(List<CaseRef> cases) {}
