/** Who gets which answer where: generated over all mappings, compared with a table that people can read. */
@NullMarked
package org.duban.authorisation;

import org.jspecify.annotations.NullMarked;
