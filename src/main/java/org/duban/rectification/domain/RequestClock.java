package org.duban.rectification.domain;

import java.time.LocalDate;
import org.duban.escalation.DeadlineChange;
import org.duban.rectification.ItemState;
import org.duban.rectification.domain.ItemDesk.Sheet;
import org.springframework.stereotype.Component;

/** What a request does to the clock of its item. */
@Component
class RequestClock {

    private final ItemClock clock;

    RequestClock(ItemClock clock) {
        this.clock = clock;
    }

    void stop(Sheet sheet, String reason) {
        clock.pause(sheet, reason);
    }

    /** With the working days that were left; of an item that is no longer its unit's nothing is left to run. */
    void resume(Sheet sheet, String reason) {
        RectificationItem item = sheet.item();
        if (item.state().open() && item.state() != ItemState.CONFIRMED) {
            clock.resume(sheet, reason);
        } else {
            clock.release(sheet, reason);
        }
    }

    void resumeUnmoved(Sheet sheet) {
        clock.resumeUnmoved(sheet);
    }

    void extend(Sheet sheet, LocalDate to, String reason) {
        clock.move(sheet, to, DeadlineChange.Why.EXTENDED, reason);
    }
}
