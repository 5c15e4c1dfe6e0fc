package org.duban.approval.domain;

import java.util.List;
import java.util.Set;
import org.duban.kernel.Actor;

/**
 * People who are to be told something.
 *
 * @param kind the notice ({@code submission-returned})
 */
public record Telling(Submission submission, Actor from, Set<Long> people, String kind, List<String> args) {}
