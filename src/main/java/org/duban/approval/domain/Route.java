package org.duban.approval.domain;

import java.util.List;

/**
 * The steps that a kind of submission takes.
 *
 * @param restarts after a return everybody is asked again; otherwise it resumes at the step that returned it
 */
public record Route(String key, boolean restarts, List<StepSpec> steps) {}
