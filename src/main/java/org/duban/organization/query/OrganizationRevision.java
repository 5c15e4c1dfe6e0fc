package org.duban.organization.query;

import org.duban.organization.Directory;

/** What a writer of the organisation tells the {@link Directory}. For the module's own use. */
public interface OrganizationRevision {

    /**
     * To be called first by every write, in its transaction: counts the revision up and makes the write wait
     * for any other, so that what {@link Directory#current()} says stays true until the commit.
     */
    void lock();

    /** To be called after rows were flushed: the transaction's next look at the directory reads them. */
    void changed();
}
