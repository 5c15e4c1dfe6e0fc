@NullMarked
package org.duban.ledger;

import org.jspecify.annotations.NullMarked;
