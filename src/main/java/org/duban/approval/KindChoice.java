package org.duban.approval;

/**
 * A kind of submission that somebody may draft.
 *
 * @param name in the reader's language
 * @param bodyRequired whether it needs a body besides its structured content
 */
public record KindChoice(String key, String name, boolean hasContent, boolean bodyRequired) {}
