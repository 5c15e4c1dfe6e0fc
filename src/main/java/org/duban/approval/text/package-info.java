/** The text of uploaded bodies: Word and PDF, within bounds. */
@NullMarked
package org.duban.approval.text;

import org.jspecify.annotations.NullMarked;
