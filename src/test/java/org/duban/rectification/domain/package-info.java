@NullMarked
package org.duban.rectification.domain;

import org.jspecify.annotations.NullMarked;
