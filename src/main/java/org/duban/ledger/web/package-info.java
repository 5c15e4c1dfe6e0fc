/** The ledger as a page, as a workbook and as an API. */
@NullMarked
package org.duban.ledger.web;

import org.jspecify.annotations.NullMarked;
