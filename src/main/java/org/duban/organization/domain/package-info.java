/** Units and people as aggregates, and the changes made to them. Every change waits for the one before: the tree is small, and a rule that spans two units is then simply true. */
@NullMarked
package org.duban.organization.domain;

import org.jspecify.annotations.NullMarked;
