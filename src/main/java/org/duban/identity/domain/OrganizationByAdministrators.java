package org.duban.identity.domain;

import static org.duban.identity.AccountRole.BOOTSTRAP;
import static org.duban.identity.AccountRole.SYSTEM_ADMIN;

import org.duban.kernel.Actor;
import org.duban.organization.Directory;
import org.duban.organization.Organisation;
import org.duban.organization.OrganizationAdministrators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bootstrap administrator brings the organisation in. If it closed without having done so, the system
 * administrator may, until somebody holds an office post: from then on the organisation is the office's.
 */
@Component
class OrganizationByAdministrators implements OrganizationAdministrators {

    private final Administrators administrators;
    private final Directory directory;

    OrganizationByAdministrators(Administrators administrators, Directory directory) {
        this.administrators = administrators;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAdminister(Actor actor) {
        if (actor.personId() >= 0) {
            return false;
        }
        return administrators.has(actor, BOOTSTRAP) || (administrators.has(actor, SYSTEM_ADMIN) && !officeExists());
    }

    private boolean officeExists() {
        Organisation organisation = directory.current();
        return organisation.people().stream()
                .flatMap(person -> organisation.postsOf(person.id()).stream())
                .anyMatch(post -> post.kind().office());
    }
}
