/**
 * Reading workbooks with bounded memory and writing them with formulas neutralised. Knows no business.
 *
 * <p>A workbook is read twice: a first pass counts cells and collects merged regions (they stand behind the
 * rows in the file, and are needed while reading them), a second one hands out the rows. Limits are on what a
 * file unfolds to, not on its size: a sheet of a hundred kilobytes can unfold to gigabytes. The library's own
 * guard against such files, a ratio of sizes, is not relied on, because honest ledgers repeat themselves too.
 * Every part is decoded as UTF-8 whatever it declares, so that the guards see what the parser sees.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
