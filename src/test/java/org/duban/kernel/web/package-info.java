/** What every page and every answer has in common. */
@NullMarked
package org.duban.kernel.web;

import org.jspecify.annotations.NullMarked;
