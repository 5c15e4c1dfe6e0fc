/** Pages and REST of the campaigns. */
@NullMarked
package org.duban.campaign.web;

import org.jspecify.annotations.NullMarked;
