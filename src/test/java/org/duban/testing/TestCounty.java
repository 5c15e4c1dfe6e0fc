package org.duban.testing;

import org.duban.kernel.Actor;

/**
 * A county of its own for one test: a campaign, an office, a bureau with a branch, another bureau, and one
 * person for each part in the play. Made by {@link TestCounties}.
 *
 * @param campaignId a campaign that runs from September 2023 to the end of January 2024, in Asia/Shanghai
 * @param county the unit above all others, which holds the leading group
 * @param office the unit whose posts run the campaign and whose supervisors verify
 * @param bureau a unit at party committee tier
 * @param branch a branch of the bureau
 * @param otherBureau a unit that has nothing to do with the bureau
 * @param groupHead head of the leading group
 * @param countyLeader a county leader whose portfolio holds the bureau
 * @param unitLeader a leader of the bureau whose portfolio holds the branch
 * @param head head of the bureau
 * @param secretary head of the branch
 * @param handler a member of the branch
 * @param member another member of the branch
 * @param otherHandler a member of the other bureau
 * @param outsider somebody without any post
 */
public record TestCounty(
        long campaignId,
        long county,
        long office,
        long bureau,
        long branch,
        long otherBureau,
        Actor groupHead,
        Actor countyLeader,
        Actor officeDirector,
        Actor officeMember,
        Actor supervisor,
        Actor secondSupervisor,
        Actor head,
        Actor unitLeader,
        Actor liaison,
        Actor secretary,
        Actor handler,
        Actor member,
        Actor otherHead,
        Actor otherHandler,
        Actor outsider) {

    /** The username of one of the county's people. */
    public static String usernameOf(Actor person) {
        return "u" + person.personId();
    }
}
