package org.duban.approval.domain;

import java.util.List;
import java.util.stream.Collectors;

/** {@code config/approval-routes.yml} cannot be right; the application does not start with it. */
class RoutesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RoutesRefused(List<String> wrong) {
        super(wrong.stream().map(line -> "config/approval-routes.yml: " + line).collect(Collectors.joining("\n")));
    }
}
