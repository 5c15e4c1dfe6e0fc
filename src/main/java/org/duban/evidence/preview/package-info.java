/**
 * Shows files in the page: PDF as pictures of its pages, Word as headings, paragraphs, lists and tables, text as text.
 *
 * <p>Nothing of a file reaches the browser as the file says it: a page is a picture that was painted here, words go
 * through the template's escaping. So the strict content policy holds, and a file stays what it is elsewhere, an
 * attachment. What a file unfolds to is bounded before it is unfolded, one file at a time, and what was painted is kept
 * in memory under the hash of its content, up to a size. What cannot be shown says so; its download is always there.
 */
@NullMarked
package org.duban.evidence.preview;

import org.jspecify.annotations.NullMarked;
