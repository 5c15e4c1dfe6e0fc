@NullMarked
package org.duban.escalation.domain;

import org.jspecify.annotations.NullMarked;
