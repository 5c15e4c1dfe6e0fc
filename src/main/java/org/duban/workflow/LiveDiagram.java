package org.duban.workflow;

import java.util.List;

/**
 * A process instance as a picture: the model it runs on (not the newest one), where it stands, how it came there.
 *
 * @param bpmnXml the model of the instance's own definition
 * @param version the version of that definition
 * @param active ids of the elements that hold a token
 * @param passed ids of the sequence flows taken, in order, repeated if taken repeatedly
 */
public record LiveDiagram(String bpmnXml, int version, List<String> active, List<String> passed) {}
