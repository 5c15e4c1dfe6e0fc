package org.duban.spreadsheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import org.duban.kernel.Refusal;

/**
 * Reads one XML part and refuses it once it unfolds too far, or as soon as one tag, comment or section grows
 * longer than any honest one: a parser keeps those in memory whole.
 */
final class PartReader extends FilterReader {

    private static final int MARKUP = 1 << 18;
    private static final int TEXT = 0;
    private static final int OPENED = 1;
    private static final int TAG = 2;
    private static final int QUOTED = 3;
    private static final int SECTION = 4;

    private long left;
    private int state = TEXT;
    private char quote;
    private char closing;
    private int length;
    private char before;
    private char beforeThat;

    PartReader(InputStream in, long maxChars) throws IOException {
        super(withoutMark(in));
        this.left = maxChars;
    }

    private static PushbackReader withoutMark(InputStream in) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int got = super.read(buffer, offset, count);
        left -= Math.max(got, 0);
        if (left < 0) {
            throw Refusal.tooLarge("spreadsheet.unfolds-too-far");
        }
        for (int i = offset; i < offset + got; i++) {
            watch(buffer[i]);
        }
        return got;
    }

    private void watch(char c) {
        if (state == TEXT) {
            if (c == '<') {
                enter(OPENED);
            }
            return;
        }
        if (++length > MARKUP) {
            throw Refusal.invalid("spreadsheet.damaged");
        }
        switch (state) {
            case OPENED -> open(c);
            case TAG -> watchTag(c);
            case QUOTED -> state = c == quote ? TAG : QUOTED;
            default -> watchSection(c);
        }
    }

    private void enter(int newState) {
        state = newState;
        length = 0;
        before = 0;
        beforeThat = 0;
    }

    private void open(char c) {
        state = c == '!' || c == '?' ? SECTION : TAG;
        closing = c; // of an instruction; what follows a ! is told by the next character
    }

    private void watchTag(char c) {
        if (c == '>') {
            state = TEXT;
        } else if (c == '"' || c == '\'') {
            quote = c;
            state = QUOTED;
        }
    }

    /** A comment ends with -->, CDATA with ]]>, an instruction with ?>; anything else is refused by its length. */
    private void watchSection(char c) {
        if (closing == '!' && length == 2) {
            closing = c == '[' ? ']' : c;
            return;
        }
        if (closing == '-' && length == 3) {
            return; // the second dash that opens a comment closes nothing
        }
        if (c == '>' && before == closing && (closing == '?' || beforeThat == closing)) {
            state = TEXT;
        }
        beforeThat = before;
        before = c;
    }
}
