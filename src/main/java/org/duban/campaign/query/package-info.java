/** Campaigns as records. */
@NullMarked
package org.duban.campaign.query;

import org.jspecify.annotations.NullMarked;
