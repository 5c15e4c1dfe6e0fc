package org.duban.evidence.preview;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was painted, under the hash of what it was painted from; what was not asked for longest goes first. */
@Component
class PreviewCache {

    /** Some two hundred pages. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private static final int OUTLINES = 500;

    private final Map<String, byte[]> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Preview> outlines = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Preview> eldest) {
            return size() > OUTLINES;
        }
    };

    private final long most;
    private long bytes;

    PreviewCache() {
        this(MOST_BYTES);
    }

    PreviewCache(long most) {
        this.most = most;
    }

    synchronized Optional<byte[]> page(String sha256, int no) {
        return Optional.ofNullable(pages.get(sha256 + "/" + no));
    }

    synchronized void keepPage(String sha256, int no, byte[] picture) {
        byte[] before = pages.put(sha256 + "/" + no, picture);
        bytes += picture.length - (before == null ? 0 : before.length);
        Iterator<byte[]> oldest = pages.values().iterator();
        while (bytes > most && oldest.hasNext()) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }

    /** What is known about a PDF or an unreadable file: small, whatever the file. */
    synchronized Optional<Preview> outline(String sha256) {
        return Optional.ofNullable(outlines.get(sha256));
    }

    synchronized void keepOutline(String sha256, Preview outline) {
        outlines.put(sha256, outline);
    }
}
