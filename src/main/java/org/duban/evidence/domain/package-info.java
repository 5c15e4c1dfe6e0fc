/** Where the content lies, what it is, and what becomes of what nobody needs. */
@NullMarked
package org.duban.evidence.domain;

import org.jspecify.annotations.NullMarked;
