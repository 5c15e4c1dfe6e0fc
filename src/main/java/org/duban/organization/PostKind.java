package org.duban.organization;

/** What a post allows, whatever its title says. Titles are the office's words; kinds are Duban's. */
public enum PostKind {
    /** 组长 of the leading group. */
    LEADING_GROUP_HEAD,
    /** 副组长 of the leading group. */
    LEADING_GROUP_DEPUTY,
    /** 县委常委 and others at county tier with a portfolio of units. */
    COUNTY_LEADER,
    /** 办公室主任. */
    OFFICE_DIRECTOR,
    /** 办公室成员, of a work group perhaps. */
    OFFICE_MEMBER,
    /** 督导员. */
    SUPERVISOR,
    /** 党组书记（第一责任人）: the head of a unit. */
    UNIT_HEAD,
    /** 班子成员: a leader in the unit, with a portfolio of branches. */
    UNIT_LEADER,
    /** 联络员. */
    LIAISON,
    /** 支部书记: the head of a branch. */
    BRANCH_SECRETARY,
    /** 党员. */
    MEMBER;

    /** Reaches beyond one unit and its branches, and therefore exists in units of county tier only. */
    public boolean ofCounty() {
        return leadingGroup() || office() || this == COUNTY_LEADER || this == SUPERVISOR;
    }

    /** Heads the unit that the post is in. */
    public boolean headsUnit() {
        return this == UNIT_HEAD || this == BRANCH_SECRETARY;
    }

    /** Accepts for the unit what is assigned to it, or refuses. */
    public boolean answersForUnit() {
        return headsUnit() || this == LIAISON;
    }

    public boolean office() {
        return this == OFFICE_DIRECTOR || this == OFFICE_MEMBER;
    }

    public boolean leadingGroup() {
        return this == LEADING_GROUP_HEAD || this == LEADING_GROUP_DEPUTY;
    }
}
