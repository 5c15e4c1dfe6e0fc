/**
 * Nothing lost, nothing twice: the packaged application is killed at random moments while people work with it,
 * and a checker that shares no code with it looks at what is left.
 */
@NullMarked
package org.duban.crash;

import org.jspecify.annotations.NullMarked;
