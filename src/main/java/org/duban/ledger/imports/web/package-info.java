/** The pages and the API of importing a ledger. */
@NullMarked
package org.duban.ledger.imports.web;

import org.jspecify.annotations.NullMarked;
