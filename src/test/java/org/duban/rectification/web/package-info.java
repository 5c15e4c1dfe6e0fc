/** Items as people meet them: through HTTP. */
@NullMarked
package org.duban.rectification.web;

import org.jspecify.annotations.NullMarked;
