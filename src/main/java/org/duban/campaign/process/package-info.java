/** The campaign's process: what the domain tells it, and what it asks the domain. */
@NullMarked
package org.duban.campaign.process;

import org.jspecify.annotations.NullMarked;
