@NullMarked
package org.duban.escalation;

import org.jspecify.annotations.NullMarked;
