/** Submissions, told as stories. */
@NullMarked
package org.duban.approval;

import org.jspecify.annotations.NullMarked;
