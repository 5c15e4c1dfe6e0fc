@NullMarked
package org.duban.ledger.export;

import org.jspecify.annotations.NullMarked;
