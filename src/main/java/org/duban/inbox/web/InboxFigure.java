package org.duban.inbox.web;

import org.duban.inbox.InboxService;
import org.duban.kernel.Actor;
import org.duban.notification.LiveFigure;
import org.springframework.stereotype.Component;

/** 待办's number, while one looks. */
@Component
class InboxFigure implements LiveFigure {

    private final InboxService inbox;

    InboxFigure(InboxService inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public long of(Actor reader) {
        return inbox.count(reader);
    }
}
