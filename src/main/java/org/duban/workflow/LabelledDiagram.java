package org.duban.workflow;

import java.util.List;
import java.util.Map;

/**
 * A live diagram with the names of its elements in the reader's language.
 *
 * @param labels element id to name; flows without a name are left out
 * @param path the names of the elements passed, in order, for those who do not see the picture
 */
public record LabelledDiagram(LiveDiagram diagram, Map<String, String> labels, List<String> path) {}
