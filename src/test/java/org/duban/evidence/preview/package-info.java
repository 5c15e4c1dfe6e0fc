/** What can be seen of a file, and what cannot. */
@NullMarked
package org.duban.evidence.preview;

import org.jspecify.annotations.NullMarked;
