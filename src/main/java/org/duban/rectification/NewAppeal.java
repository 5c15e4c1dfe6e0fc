package org.duban.rectification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit disputes.
 *
 * @param verificationId the verification that is disputed; null for any other ground, and where an item was sent back
 *     without one
 * @param evidenceIds uploaded files, may be empty
 */
public record NewAppeal(
        AppealGround ground, String reason, @Nullable Long verificationId, List<Long> evidenceIds) {}
