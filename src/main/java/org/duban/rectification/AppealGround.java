package org.duban.rectification;

/** What an appeal disputes. */
public enum AppealGround {
    /** That the item is this unit's; upheld, it goes back to be assigned. */
    ASSIGNMENT,
    /** What the item says happened; upheld, the office amends or voids it. */
    FACTS,
    /** What a verification found, or the return that followed; upheld, neither counts. */
    VERIFICATION
}
