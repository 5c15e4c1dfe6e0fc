/** The ledger as a workbook in the layout that offices file, which our own import reads back. */
@NullMarked
package org.duban.ledger.export;

import org.jspecify.annotations.NullMarked;
