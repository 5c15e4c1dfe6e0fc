/** Filter chains, sign-in pages, the pages of the administrators, and what the controllers of all modules get to know of who asks. */
@NullMarked
package org.duban.identity.web;

import org.jspecify.annotations.NullMarked;
