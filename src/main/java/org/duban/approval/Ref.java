package org.duban.approval;

/** A unit or person by id and name. */
public record Ref(long id, String name) {}
