package org.duban.ledger.imports.web;

import org.duban.ledger.imports.LedgerImport;

/** Where an import is on its way of four steps. */
final class ImportSteps {

    private ImportSteps() {}

    static int of(LedgerImport ledger) {
        return switch (ledger.state()) {
            case UPLOADED, READING, REFUSED -> 2;
            case READY, COMMITTING -> 3;
            case COMMITTED -> 4;
        };
    }
}
