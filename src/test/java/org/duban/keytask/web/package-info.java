@NullMarked
package org.duban.keytask.web;

import org.jspecify.annotations.NullMarked;
