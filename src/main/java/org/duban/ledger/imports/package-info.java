/**
 * Takes a problem ledger from an uploaded workbook to items: read, previewed, mended, committed all or nothing.
 *
 * <p>The workbook is kept in the database in pieces until it is committed, so that columns can be changed and
 * every node can read it. Reading and committing run in the background, one at a time per node; a row of
 * {@code ledger_import} says how far they are. A commit is one transaction: after a crash nothing of it is
 * there, and the import waits again where it stood before.
 */
@NullMarked
package org.duban.ledger.imports;

import org.jspecify.annotations.NullMarked;
