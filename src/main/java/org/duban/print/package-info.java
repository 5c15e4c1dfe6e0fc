/**
 * Makes paper: a template of any module becomes a PDF. Knows no business.
 *
 * <p>Chinese characters need a font whose outlines can be embedded (TrueType; not the CFF outlines of the usual
 * Noto CJK collections), and no library brings one. Operating systems do, so one is looked for where they keep
 * theirs unless {@code duban.print.font} names one; where there is none, a PDF is refused and the refusal says what
 * is missing. A template for paper fetches nothing: every picture in it is a {@code data:} address.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.duban.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
