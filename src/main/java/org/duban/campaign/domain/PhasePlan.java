package org.duban.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import org.duban.campaign.Words;

/** A phase to be, with its days. */
record PhasePlan(
        String key,
        Words name,
        int stage,
        boolean preStart,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> entry,
        List<String> exit) {}
