/** Reads the files that campaigns are opened from; a file that is wrong stops the start, naming file and key. */
@NullMarked
package org.duban.campaign.template;

import org.jspecify.annotations.NullMarked;
