package org.duban.supervision.web;

import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.web.CasePanel;
import org.duban.supervision.Supervision;
import org.springframework.stereotype.Component;

/** What supervision there is of a case, on the case's own page, and what the reader may do about it. */
@Component
class SupervisionPanel implements CasePanel {

    private final Supervision supervision;

    SupervisionPanel(Supervision supervision) {
        this.supervision = supervision;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> of(CaseRef ref, Actor reader, Locale locale) {
        return supervision
                .ofCase(ref, reader.personId())
                .filter(one -> !one.empty())
                .map(one -> new Panel("supervision/panel", one));
    }
}
