@NullMarked
package org.duban.demo;

import org.jspecify.annotations.NullMarked;
