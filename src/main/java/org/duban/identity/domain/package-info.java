/** The account, its tokens and the rules of signing in. */
@NullMarked
package org.duban.identity.domain;

import org.jspecify.annotations.NullMarked;
