/**
 * Flowable, set up and kept within bounds.
 *
 * <p>What was decided here, and why. Candidates never become identity links: the inbox keeps them, and writing them
 * twice cost two statements a task. Answers are transient variables: they steer the gateways up to the next wait
 * state and are never stored. History is off; the way of a token is one row per transaction in
 * {@code workflow_passage}, with which an ended instance is drawn on the definition it ran on.
 */
@NullMarked
package org.duban.workflow.engine;

import org.jspecify.annotations.NullMarked;
