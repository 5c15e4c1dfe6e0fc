@NullMarked
package org.duban.inspection.domain;

import org.jspecify.annotations.NullMarked;
