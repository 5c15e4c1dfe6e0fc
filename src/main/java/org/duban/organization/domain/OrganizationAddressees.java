package org.duban.organization.domain;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.kernel.Actor;
import org.duban.notification.Addressee;
import org.duban.notification.Addressees;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationProperties;
import org.duban.organization.Person;
import org.springframework.stereotype.Component;

/** Tells the notices whom they reach, and where. */
@Component
class OrganizationAddressees implements Addressees {

    private final Directory directory;
    private final OrganizationAccess access;
    private final ZoneId zone;

    OrganizationAddressees(Directory directory, OrganizationAccess access, OrganizationProperties properties) {
        this.directory = directory;
        this.access = access;
        this.zone = properties.zone();
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Map<Long, Addressee> of(Collection<Long> personIds) {
        Organisation now = directory.current();
        return personIds.stream()
                .distinct()
                .map(now::findPerson)
                .flatMap(Optional::stream)
                .filter(Person::active)
                .map(person -> new Addressee(person.id(), person.name(), person.email()))
                .collect(Collectors.toMap(Addressee::personId, Function.identity()));
    }

    @Override
    public boolean mayAdminister(Actor actor) {
        return access.mayAdminister(actor);
    }
}
