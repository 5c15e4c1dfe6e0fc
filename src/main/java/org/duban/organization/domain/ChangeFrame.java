package org.duban.organization.domain;

import java.util.function.LongSupplier;
import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganisationChanged;
import org.duban.organization.query.OrganizationRevision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The frame of every write: one after the other, seen by the directory, told to those whose tasks name people. */
@Component
class ChangeFrame {

    private final OrganizationRevision revision;
    private final Directory directory;
    private final OrgUnits repository;
    private final ApplicationEventPublisher events;

    ChangeFrame(
            OrganizationRevision revision, Directory directory, OrgUnits repository, ApplicationEventPublisher events) {
        this.revision = revision;
        this.directory = directory;
        this.repository = repository;
        this.events = events;
    }

    long within(Actor actor, LongSupplier work) {
        revision.lock();
        Organisation before = directory.current();
        long id = work.getAsLong();
        repository.flush();
        revision.changed();
        events.publishEvent(new OrganisationChanged(actor, before, directory.current()));
        return id;
    }
}
