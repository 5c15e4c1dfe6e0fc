package org.duban.escalation.domain;

import java.util.List;
import java.util.stream.Collectors;

/** {@code config/escalation.yml} cannot be right; the application does not start with it. */
class LaddersRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaddersRefused(List<String> wrong) {
        super(wrong.stream().map(line -> "config/escalation.yml: " + line).collect(Collectors.joining("\n")));
    }
}
