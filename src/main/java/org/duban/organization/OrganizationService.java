package org.duban.organization;

import java.util.List;
import java.util.Set;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;
import org.duban.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Changes the organisation. Every command is refused as {@code organization.not-administrator} unless
 * {@link #mayAdminister} says yes, is written into the audit trail of its unit or person, and answers the id of
 * what it changed.
 */
public interface OrganizationService {

    /** The county office, the bootstrap administrator while there is one, and Duban itself. */
    boolean mayAdminister(Actor actor);

    /**
     * @throws Refusal {@code organization.not-administrator}
     */
    default void requireAdministrator(Actor actor) {
        if (!mayAdminister(actor)) {
            throw Refusal.forbidden("organization.not-administrator");
        }
    }

    long createUnit(Actor actor, CommandKey key, NewUnit unit);

    long editUnit(Actor actor, CommandKey key, long unitId, @Nullable String name, @Nullable Tier tier);

    /** Moves the unit with all below it; refused where the new parent lies below the unit. */
    long moveUnit(Actor actor, CommandKey key, long unitId, @Nullable Long parentId);

    /** Refused while the unit has active units below it or posts that are held. */
    long deactivateUnit(Actor actor, CommandKey key, long unitId);

    long addPerson(Actor actor, CommandKey key, NewPerson person);

    long editPerson(Actor actor, CommandKey key, long personId, @Nullable String name, @Nullable String email);

    /** Refused while the person holds a post: posts end one by one, each with its successor. */
    long deactivatePerson(Actor actor, CommandKey key, long personId);

    long givePost(Actor actor, CommandKey key, long personId, NewPost post);

    /**
     * What the end of the post would leave without anybody: everything open, if it is the person's last post,
     * else what belongs to the post's unit, unless another post there remains.
     */
    List<OpenWorkLine> openWorkBehind(Actor actor, long postId);

    /** Ends the post today and hands the open work over, in one transaction. */
    long endPost(Actor actor, CommandKey key, long postId, PostEnd end);

    /** Replaces the units that the person is in charge of. */
    long setPortfolio(Actor actor, CommandKey key, long personId, Set<Long> unitIds);
}
