@NullMarked
package org.duban.escalation.web;

import org.jspecify.annotations.NullMarked;
