/**
 * Files: content-addressed, typed by content, readable by participation. Knows no business module.
 *
 * <p>A content is on the disk, under its hash, before the row that names it is committed: a crash leaves at
 * worst a content without a row, which a sweeper removes an hour later, and never a row without its content.
 * Equal contents are stored once. A type is accepted by what the content is; the name makes nothing
 * acceptable. Everything is served as an attachment under a policy that lets nothing run; only pictures are
 * shown in place, and documents as the pictures and words that were made of them here (the package {@code preview}).
 * The template {@code evidence/files} shows the files of a case on the page of whatever module the case belongs to.
 */
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
@NullMarked
package org.duban.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
