package org.duban.kernel.web;

import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;

/** What another module shows on the page of a case: its orders, its checks, what looks odd about it. */
public interface CasePanel {

    /** Panels stand in ascending order. */
    int order();

    /** Empty where there is nothing to show to this reader, who may see the case. */
    Optional<Panel> of(CaseRef ref, Actor reader, Locale locale);

    /**
     * @param template whose fragment {@code panel} shows it ({@code supervision/panel}); it finds the model as {@code it}
     */
    record Panel(String template, Object model) {}
}
