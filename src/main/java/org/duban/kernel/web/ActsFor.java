package org.duban.kernel.web;

import java.util.List;
import org.springframework.security.core.Authentication;

/** Tells the frame for whom somebody acts besides themselves, so that it is always visible. */
public interface ActsFor {

    /** The names of those people, none for most. */
    List<String> names(Authentication person);
}
