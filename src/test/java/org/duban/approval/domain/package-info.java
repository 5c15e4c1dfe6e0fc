/** The rules of submissions, without engine and database. */
@NullMarked
package org.duban.approval.domain;

import org.jspecify.annotations.NullMarked;
