/** What the pages of accounts list, and whom a token belongs to. */
@NullMarked
package org.duban.identity.query;

import org.jspecify.annotations.NullMarked;
