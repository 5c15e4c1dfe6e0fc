package org.duban.keytask;

/** Something named. */
public record Ref(long id, String name) {}
