package org.duban.workflow.engine;

import java.util.List;

/** A model that asks for more than models may have. */
final class ModelRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ModelRefused(List<String> violations) {
        super("model refused: " + String.join("; ", violations));
    }
}
