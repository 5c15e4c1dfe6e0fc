/** The item and its rules. The engine, the pages and the tables of others are unknown here. */
@NullMarked
package org.duban.rectification.domain;

import org.jspecify.annotations.NullMarked;
