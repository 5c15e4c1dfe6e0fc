package org.duban.audit;

import java.util.List;
import java.util.Map;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** Writes and reads the record of what happened to a case. One hash chain per case. */
public interface AuditTrail {

    /**
     * Adds one entry to the case's chain, in the caller's transaction (there must be one).
     *
     * @param action what happened, in kebab-case with its case type ({@code rectification.confirmed}); the
     *     timeline shows the message {@code timeline.<action>} with the details as named arguments
     * @param details what changed, in words and values that stay readable without the tables they came from;
     *     never evidence and never a secret
     */
    void record(CaseRef ref, Actor actor, String action, Map<String, String> details);

    /** The same for somebody who acts for another person. */
    void record(CaseRef ref, Actor actor, Actor onBehalfOf, String action, Map<String, String> details);

    /**
     * Begins the chains of many new cases with one entry each, in one batch, in the caller's transaction.
     *
     * @param cases the details by case; none of them has an entry yet
     */
    void begin(Actor actor, String action, Map<CaseRef, Map<String, String>> cases);

    /** Every entry of the case, the oldest first. The caller has checked that the reader may see the case. */
    List<AuditEntry> timeline(CaseRef ref);

    /** Recomputes the chain. */
    ChainVerdict verify(CaseRef ref);
}
