package org.duban.organization;

/** Gives the organisation as it stands now. */
public interface Directory {

    /** A consistent picture of today's organisation; cheap to ask for, immutable, current on every node. */
    Organisation current();

    /** Short for {@code current().viewer(personId)}. */
    default Viewer viewer(long personId) {
        return current().viewer(personId);
    }
}
