/** What holds for all of the code, each rule proved by a deliberate violation. */
@NullMarked
package org.duban.architecture;

import org.jspecify.annotations.NullMarked;
