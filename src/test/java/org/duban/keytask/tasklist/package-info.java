@NullMarked
package org.duban.keytask.tasklist;

import org.jspecify.annotations.NullMarked;
