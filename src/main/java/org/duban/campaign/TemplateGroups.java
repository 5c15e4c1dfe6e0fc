package org.duban.campaign;

import java.util.List;

/** One way to divide a campaign's work; a template offers several, and the office changes what it chose. */
public record TemplateGroups(String key, Words name, List<Group> groups) {

    public record Group(Words name, Words duty) {}
}
