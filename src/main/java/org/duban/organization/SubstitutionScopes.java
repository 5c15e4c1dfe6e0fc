package org.duban.organization;

import java.util.List;
import java.util.Locale;

/** Implemented by the modules whose work a substitute may do: what a substitution may be narrowed to. */
public interface SubstitutionScopes {

    List<String> scopes();

    /** The scope as people call it; only for those that {@link #scopes} lists. */
    String nameOf(String scope, Locale locale);
}
