package org.duban.rectification.flags;

/** What may look odd. */
public enum FlagKind {
    /** The same file proves another item as well. */
    SAME_FILE,
    /** A file is older than what it is to prove. */
    OLD_EVIDENCE,
    /** Completion was claimed minutes after the item was accepted. */
    QUICK_CLAIM,
    /** The same words as with another item. */
    SAME_TEXT,
    /** A visit without a single picture, or in two places at once. */
    NOT_THERE,
    /** A verifier who has never sent anything back. */
    PASSES_EVERYTHING
}
