/** Reading items: who may see one, and one as a person sees it. */
@NullMarked
package org.duban.rectification.query;

import org.jspecify.annotations.NullMarked;
