package org.duban.organization.domain;

import java.time.ZoneId;
import org.duban.deadline.CalendarOffice;
import org.duban.kernel.Actor;
import org.duban.organization.OrganizationProperties;
import org.springframework.stereotype.Component;

/** Whoever administers the organisation keeps its calendar. */
@Component
class OfficeCalendar implements CalendarOffice {

    private final OrganizationAccess access;
    private final ZoneId zone;

    OfficeCalendar(OrganizationAccess access, OrganizationProperties properties) {
        this.access = access;
        this.zone = properties.zone();
    }

    @Override
    public boolean mayKeepCalendar(Actor actor) {
        return access.mayAdminister(actor);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
