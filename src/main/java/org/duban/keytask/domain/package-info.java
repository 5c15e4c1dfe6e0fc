/** What a key task and its assignments are, and how a list becomes them. */
@NullMarked
package org.duban.keytask.domain;

import org.jspecify.annotations.NullMarked;
