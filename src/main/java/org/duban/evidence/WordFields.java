package org.duban.evidence;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Leaves out of an old Word document's text what its fields are computed from: of a link the words, not the address.
 * The text may come in pieces, in the order of the document; a field begins in one and ends in another.
 */
public final class WordFields {

    private static final char BEGIN = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END = '\u0015';

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
                default -> {
                    if (!open.contains(false)) {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }

    private void resultBegins() {
        if (open.poll() != null) {
            open.push(true);
        }
    }
}
