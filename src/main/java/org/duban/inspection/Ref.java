package org.duban.inspection;

/** A thing with a name; for items the number, for people and units their names. */
public record Ref(long id, String name) {}
