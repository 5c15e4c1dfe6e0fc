/** Submissions, their versions and steps, and the rules of both. The engine, the pages and the tables of others are unknown here. */
@NullMarked
package org.duban.approval.domain;

import org.jspecify.annotations.NullMarked;
