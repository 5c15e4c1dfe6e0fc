package org.duban.spreadsheet;

/** A merged region; rows from 1, columns from 0. */
public record MergedRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
