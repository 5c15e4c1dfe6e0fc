package org.duban.supervision;

/** Something named. */
public record Ref(long id, String name) {}
