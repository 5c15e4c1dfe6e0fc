package org.duban.rectification.domain;

import org.duban.kernel.Actor;

/** What the domain tells the processes of requests, in the words of the domain. */
public interface RequestProcess {

    void asked(ItemRequest request, Actor actor);

    /** Granted or refused: what waited for the decision waits no longer. */
    void decided(ItemRequest request, Actor actor);

    /** Withdrawn or lapsed: nobody needs to decide it. */
    void dropped(ItemRequest request, Actor actor);

    /** The ladder or the calendar changed: the clock of the decision looks again. */
    void clockWoken(ItemRequest request, Actor actor);

    /** It waits for somebody else now. */
    void deciderChanged(ItemRequest request);
}
