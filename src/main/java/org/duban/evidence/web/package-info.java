/** Files in and out: always as attachments, pictures also in place. */
@NullMarked
package org.duban.evidence.web;

import org.jspecify.annotations.NullMarked;
