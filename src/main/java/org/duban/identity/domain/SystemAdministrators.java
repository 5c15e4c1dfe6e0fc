package org.duban.identity.domain;

import org.duban.identity.AccountRole;
import org.duban.kernel.Actor;
import org.duban.notification.DeliveryAdministrators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator mends a mail server that is away; the backlog shows numbers and no business. */
@Component
class SystemAdministrators implements DeliveryAdministrators {

    private final Administrators administrators;

    SystemAdministrators(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAdminister(Actor actor) {
        return actor.personId() < 0 && administrators.has(actor, AccountRole.SYSTEM_ADMIN);
    }
}
