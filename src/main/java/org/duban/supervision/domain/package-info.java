/** What an order, a listing and a report are, and who may do what with them. */
@NullMarked
package org.duban.supervision.domain;

import org.jspecify.annotations.NullMarked;
