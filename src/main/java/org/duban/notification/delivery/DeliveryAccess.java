package org.duban.notification.delivery;

import org.duban.kernel.Actor;
import org.duban.kernel.Refusal;
import org.duban.notification.Addressees;
import org.duban.notification.DeliveryAdministrators;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who looks after deliveries: the office, whose groups the robots speak to, and whoever runs the servers. */
@Component
class DeliveryAccess {

    private final Addressees addressees;
    private final ObjectProvider<DeliveryAdministrators> administrators;

    DeliveryAccess(Addressees addressees, ObjectProvider<DeliveryAdministrators> administrators) {
        this.addressees = addressees;
        this.administrators = administrators;
    }

    boolean mayAdminister(Actor actor) {
        return addressees.mayAdminister(actor) || administrators.stream().anyMatch(known -> known.mayAdminister(actor));
    }

    void require(Actor actor) {
        if (!mayAdminister(actor)) {
            throw Refusal.forbidden("notification.not-administrator");
        }
    }
}
