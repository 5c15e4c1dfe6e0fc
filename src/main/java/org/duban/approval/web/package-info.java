/**
 * Submissions as pages and as REST; both enter at the same services.
 *
 * <p>A page of a submission has one panel per act, opened by a link to its id: it works without a script, is a sheet
 * from below on a phone, and makes every act a second one. A reader who comes back finds marked what changed since the
 * version that they decided on or saw before; opening the page twice does not forget it.
 */
@NullMarked
package org.duban.approval.web;

import org.jspecify.annotations.NullMarked;
