/** Pages and REST of the organisation. */
@NullMarked
package org.duban.organization.web;

import org.jspecify.annotations.NullMarked;
