/** Key tasks and assignments as pages and for programs. */
@NullMarked
package org.duban.keytask.web;

import org.jspecify.annotations.NullMarked;
