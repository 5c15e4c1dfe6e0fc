@NullMarked
package org.duban.ledger.web;

import org.jspecify.annotations.NullMarked;
