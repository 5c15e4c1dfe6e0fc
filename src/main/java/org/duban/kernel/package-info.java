/**
 * The few words that every module speaks: a case, an actor, a refusal, a command that takes effect once.
 *
 * <p>Open on purpose. It knows no module and holds no business rule; what grows beyond a value or an
 * interface belongs into the module that needs it. The interfaces by which the modules below the business
 * (inbox, evidence, audit, notification) ask about a case stand here, because all of them ask the same.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.duban.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
