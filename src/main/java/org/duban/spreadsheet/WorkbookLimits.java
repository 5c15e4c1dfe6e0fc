package org.duban.spreadsheet;

/**
 * How much a workbook may unfold to.
 *
 * @param fileBytes bytes of the file as it was uploaded
 * @param cells cells and rows of all its visible and hidden sheets together, empty ones included
 * @param textChars characters of all shared text
 * @param partChars characters of one part of the file, markup included
 */
public record WorkbookLimits(long fileBytes, long cells, long textChars, long partChars) {

    /** Fifty thousand rows of sixty columns pass, and a heap of 512 MB is enough. */
    public static final WorkbookLimits DEFAULT = new WorkbookLimits(50L << 20, 3_000_000, 40_000_000, 400_000_000);

    /** No cell of an honest workbook holds more; the file format allows no more. */
    static final int CELL_TEXT = 32_767;

    static final int SHEETS = 200;
    static final int MERGED_REGIONS = 300_000;
}
