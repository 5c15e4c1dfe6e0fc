package org.duban.ledger.imports.reading;

/** The workbook holds no ledger: no row of any visible sheet names the problem and three more columns. */
public final class NoLedger extends Exception {}
