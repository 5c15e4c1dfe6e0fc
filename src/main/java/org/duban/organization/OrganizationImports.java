package org.duban.organization;

import java.io.InputStream;
import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/**
 * Reads an organisation from a workbook: first to be looked at, then all of it or nothing. For whoever may
 * administer the organisation; a preview belongs to the one who uploaded it.
 *
 * <p>The workbook adds and changes, it never takes away: what it does not name stays as it is.
 */
public interface OrganizationImports {

    /**
     * Reads the workbook and keeps what it says.
     *
     * @return the id of the import
     * @throws org.duban.kernel.Refusal {@code organization.import-not-an-organisation} if no sheet of units or
     *     people is found, and those of the module {@code spreadsheet}
     */
    long upload(Actor actor, CommandKey key, String fileName, InputStream content);

    /** What would happen now. */
    ImportPreview preview(Actor actor, long importId);

    /**
     * Does what the preview said.
     *
     * @param fingerprint {@link ImportPreview#fingerprint()} of the preview that was looked at
     * @throws org.duban.kernel.Refusal {@code organization.import-has-errors}, or
     *     {@code organization.import-outdated} if the organisation has changed so much that something else would happen
     */
    long commit(Actor actor, CommandKey key, long importId, String fingerprint);
}
