package org.duban.evidence;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Leaves out of an old Word document's text what its fields are computed from: of a link the words, not the address.
 * The text may come in pieces, in the order of the document; a field begins in one and ends in another. Every
 * piece counts, those that are not shown too: a field's end may stand among what was deleted. An instruction that does not
 * come to its end in its paragraph is none.
 */
public final class WordFields {

    private static final char BEGIN = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END = '\u0015';
    private static final char PARAGRAPH = '\r';
    private static final char CELL = '\u0007';
    private static final char SECTION = '\f';

    /** The open fields, the innermost first: whether its result is reached. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** The piece without instructions and without the marks of fields. */
    public String without(String piece) {
        StringBuilder text = new StringBuilder(piece.length());
        for (char c : piece.toCharArray()) {
            switch (c) {
                case BEGIN -> open.push(false);
                case RESULT -> resultBegins();
                case END -> open.poll();
                case PARAGRAPH, CELL, SECTION -> paragraphEnds(text, c);
                default -> {
                    if (!open.contains(false)) {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }

    private void paragraphEnds(StringBuilder text, char mark) {
        open.removeIf(reached -> !reached);
        text.append(mark);
    }

    private void resultBegins() {
        if (open.poll() != null) {
            open.push(true);
        }
    }
}
