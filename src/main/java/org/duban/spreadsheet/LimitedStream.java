package org.duban.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.duban.kernel.Refusal;

/** Refuses a stream once it is longer than allowed. */
final class LimitedStream extends FilterInputStream {

    private final long all;
    private long left;

    LimitedStream(InputStream in, long bytes) {
        super(in);
        this.all = bytes;
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int got) {
        left -= got;
        if (left < 0) {
            throw Refusal.tooLarge("spreadsheet.file-too-large", all >> 20);
        }
    }
}
