package org.duban.escalation.web;

import java.util.Locale;
import java.util.Optional;
import org.duban.escalation.LadderView;
import org.duban.escalation.domain.LadderViews;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.duban.kernel.web.CasePanel;
import org.springframework.stereotype.Component;

/** Shows the steps that a case came to and those to come, with the changes of its dates. */
@Component
class LadderPanel implements CasePanel {

    private final LadderViews ladders;

    LadderPanel(LadderViews ladders) {
        this.ladders = ladders;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> of(CaseRef ref, Actor reader, Locale locale) {
        LadderView ladder = ladders.of(ref);
        return ladder == null || ladder.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("escalation/panel", ladder));
    }
}
