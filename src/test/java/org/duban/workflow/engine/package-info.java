@NullMarked
package org.duban.workflow.engine;

import org.jspecify.annotations.NullMarked;
