package org.duban.notification;

import org.duban.kernel.Actor;

/** Says who runs the servers without being of the organisation; the module {@code identity} knows. */
public interface DeliveryAdministrators {

    boolean mayAdminister(Actor actor);
}
