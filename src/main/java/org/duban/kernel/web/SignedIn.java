package org.duban.kernel.web;

import org.duban.kernel.Actor;

/** What the principal of a signed-in person implements, whatever way they signed in. */
public interface SignedIn {

    Actor actor();
}
