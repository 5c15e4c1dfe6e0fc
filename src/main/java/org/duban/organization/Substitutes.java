package org.duban.organization;

import java.util.List;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/**
 * Out-of-office substitutes. A substitute sees and does what the principal was asked to sign, and the record says for
 * whom; nothing is passed on to a substitute's own substitute, and posts stay with their holders.
 */
public interface Substitutes {

    /** The principal, or whoever administers the organisation. */
    boolean mayAppoint(Actor actor, long principalId);

    /**
     * @throws org.duban.kernel.Refusal {@code organization.not-principal}, or naming each field that cannot be
     */
    long appoint(Actor actor, CommandKey key, NewSubstitution substitution);

    /**
     * Ends a substitution at once; what was signed under it stays signed.
     *
     * @throws org.duban.kernel.Refusal {@code organization.no-such-substitution}, {@code organization.not-principal}
     */
    long revoke(Actor actor, CommandKey key, long substitutionId);

    /** Those of the principal that run or will run, the earliest first. */
    List<Substitution> of(long principalId);

    /** Those under which the person acts for others, today or later, the earliest first. */
    List<Substitution> to(long substituteId);
}
