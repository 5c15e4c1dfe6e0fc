package org.duban.approval.domain;

import org.duban.kernel.Actor;

/** What the submission's process has to be told; implemented where the engine is known. */
public interface ApprovalProcess {

    void tell(Submission submission, Signal signal, Actor actor);

    /** The calendar or the ladder changed: the clock of the open step looks again. */
    void clockWoken(Submission submission, Actor actor);
}
