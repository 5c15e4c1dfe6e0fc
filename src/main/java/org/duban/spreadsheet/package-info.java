/** Reading workbooks with bounded memory and writing them with formulas neutralised. Knows no business. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
