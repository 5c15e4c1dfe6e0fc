package org.duban.organization.domain;

import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationAdministrators;
import org.duban.organization.Person;
import org.duban.organization.Tier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may change the organisation. */
@Component
class OrganizationAccess {

    private final Directory directory;
    private final ObjectProvider<OrganizationAdministrators> administrators;

    OrganizationAccess(Directory directory, ObjectProvider<OrganizationAdministrators> administrators) {
        this.directory = directory;
        this.administrators = administrators;
    }

    boolean mayAdminister(Actor actor) {
        return actor.isSystem()
                || ofCountyOffice(actor)
                || administrators.stream().anyMatch(known -> known.mayAdminister(actor));
    }

    void require(Actor actor) {
        if (!mayAdminister(actor)) {
            throw Refusal.forbidden("organization.not-administrator");
        }
    }

    private boolean ofCountyOffice(Actor actor) {
        Organisation now = directory.current();
        return now.findPerson(actor.personId()).filter(Person::active).isPresent()
                && now.postsOf(actor.personId()).stream()
                        .anyMatch(post ->
                                post.kind().office() && now.unit(post.unitId()).tier() == Tier.COUNTY);
    }
}
