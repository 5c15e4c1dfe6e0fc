/**
 * Makes draft rows of a ledger workbook: no database, no organisation, only what the sheet says.
 *
 * <p>Columns are found by what their headers mean, never by their place, because every office orders them its
 * own way. The Chinese words that offices use stand in {@code ledger-words.properties}, so that an office's
 * own term is one line there.
 */
@NullMarked
package org.duban.ledger.imports.reading;

import org.jspecify.annotations.NullMarked;
