package org.duban.kernel.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.kernel.Actor;
import org.duban.kernel.CaseRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All panels that other modules bring for the page of a case. */
@Component
public class CasePanels {

    private final ObjectProvider<CasePanel> panels;

    CasePanels(ObjectProvider<CasePanel> panels) {
        this.panels = panels;
    }

    public List<CasePanel.Panel> of(CaseRef ref, Actor reader, Locale locale) {
        return panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .map(panel -> panel.of(ref, reader, locale))
                .flatMap(Optional::stream)
                .toList();
    }
}
