/**
 * The item as pages and as REST. Both enter at the same services; a page adds only what a form needs to lose
 * nothing: refused forms come back in place with everything that was typed and every file that was uploaded.
 */
@NullMarked
package org.duban.rectification.web;

import org.jspecify.annotations.NullMarked;
