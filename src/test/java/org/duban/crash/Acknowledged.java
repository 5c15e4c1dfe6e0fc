package org.duban.crash;

/** What the application said it had done. */
sealed interface Acknowledged {

    /** A command under that key, on that item. */
    record Command(String key, long itemId) implements Acknowledged {}

    /** A file with that content. */
    record Upload(long fileId, String sha256) implements Acknowledged {}
}
