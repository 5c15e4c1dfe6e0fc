/** Tests of the pages and of the API of submissions. */
@NullMarked
package org.duban.approval.web;

import org.jspecify.annotations.NullMarked;
