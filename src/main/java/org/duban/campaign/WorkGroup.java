package org.duban.campaign;

import java.util.List;

/** A work group of one campaign: what it is there for, who leads it and who helps. Several units may lead. */
public record WorkGroup(long id, String name, String duty, List<Long> leadUnitIds, List<Long> supportingUnitIds) {}
