/** The campaign as an aggregate and the policy of who may change it. */
@NullMarked
package org.duban.campaign.domain;

import org.jspecify.annotations.NullMarked;
