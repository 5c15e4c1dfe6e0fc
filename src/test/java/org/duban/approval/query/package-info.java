/** The rules of submissions, without engine and database. */
@NullMarked
package org.duban.approval.query;

import org.jspecify.annotations.NullMarked;
