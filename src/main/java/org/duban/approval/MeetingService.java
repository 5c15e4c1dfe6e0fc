package org.duban.approval;

import org.duban.kernel.Actor;
import org.duban.kernel.CommandKey;

/** A step that is a meeting: the office of the subject records it, the chair confirms. */
public interface MeetingService {

    long record(Actor actor, CommandKey key, long submissionId, MeetingRecord record);

    /**
     * @param fingerprint of the version that the chair read
     * @throws org.duban.kernel.Refusal {@code approval.stale-version}
     */
    long confirm(Actor actor, CommandKey key, long submissionId, String fingerprint);

    /** The record is not what was decided: back to the office. */
    long correct(Actor actor, CommandKey key, long submissionId, String reason);
}
