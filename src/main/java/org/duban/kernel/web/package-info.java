/**
 * What every page and every API answer has in common: the frame with its navigation, the languages, dates in
 * words, the idempotency key of a form, and the one place that turns a refusal into a page, a fragment or a
 * problem detail.
 *
 * <p>A refused form comes back with what was typed, in one of two shapes. A page that is one form, or whose forms are
 * alike, answers with a {@link org.duban.kernel.web.FormAnswer}. The page of a case, with a form for each act and
 * several controllers behind it, has a {@link org.duban.kernel.web.CaseForms} that shows it again with a {@link
 * org.duban.kernel.web.TypedForm}; its controllers are {@link org.duban.kernel.web.CaseActs}.
 *
 * <p>It stands in the kernel and knows no module. Modules add to the frame with {@link
 * org.duban.kernel.web.NavigationItem} beans; the module that signs people in makes its principal a {@link
 * org.duban.kernel.web.SignedIn}, so that nobody else needs to know what a principal looks like.
 */
@NullMarked
package org.duban.kernel.web;

import org.jspecify.annotations.NullMarked;
