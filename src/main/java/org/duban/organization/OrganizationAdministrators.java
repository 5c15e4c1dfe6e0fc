package org.duban.organization;

import org.duban.kernel.Actor;

/**
 * Says who may administer the organisation besides the office: the bootstrap administrator, whom the module
 * {@code identity} knows. An account without a person acts with its negative account id as the actor's
 * person id, which names nobody in the {@link Directory}.
 */
public interface OrganizationAdministrators {

    boolean mayAdminister(Actor actor);
}
