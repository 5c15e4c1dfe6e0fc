/**
 * Takes a problem ledger from an uploaded workbook to items: read, previewed, mended, committed all or nothing.
 *
 * <p>The workbook is kept in the database in pieces until it is committed, so that columns can be changed and
 * every node can read it. Reading and committing run in the background, one at a time per node; a row of
 * {@code ledger_import} says how far they are. A commit is one transaction: after a crash nothing of it is
 * there, and the import waits again where it stood before.
 *
 * <p>The preview shows what is assumed where a row says nothing, and says that it is assumed. A row without a kind is
 * immediate where it has one measure and a date, staged where it has several or only words for a date: a unit and a
 * handler are enough for a row to wait for acceptance. A special drive is never assumed, because it needs a second
 * signature. Without an aspect it is responsibility, without a known source the last configured one.
 */
@NullMarked
package org.duban.ledger.imports;

import org.jspecify.annotations.NullMarked;
