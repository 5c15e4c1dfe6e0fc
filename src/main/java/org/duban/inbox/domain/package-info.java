/** The projection and what a person may do with a task: claim it and let it go. */
@NullMarked
package org.duban.inbox.domain;

import org.jspecify.annotations.NullMarked;
