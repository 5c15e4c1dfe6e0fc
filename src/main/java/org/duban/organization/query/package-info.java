/** The organisation as it stands, read in one picture per revision, and the lists of the pages. */
@NullMarked
package org.duban.organization.query;

import org.jspecify.annotations.NullMarked;
