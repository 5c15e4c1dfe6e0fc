@NullMarked
package org.duban.ledger.query;

import org.jspecify.annotations.NullMarked;
