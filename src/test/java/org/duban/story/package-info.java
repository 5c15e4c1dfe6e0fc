/** Stories told over HTTP, through the pages' own forms, as a browser without scripts would send them. */
@NullMarked
package org.duban.story;

import org.jspecify.annotations.NullMarked;
