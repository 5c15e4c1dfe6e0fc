package org.duban.approval;

import org.jspecify.annotations.Nullable;

/**
 * A yes.
 *
 * @param fingerprint of the version that was read; another one refuses the decision
 * @param signatureId the evidence id of a signature by hand, where the step asks for one
 */
public record Approval(
        String fingerprint,
        @Nullable String comment,
        @Nullable Long signatureId) {}
