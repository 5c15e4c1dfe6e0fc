package org.duban.rectification;

/** 问题类别: the six aspects. */
public enum Aspect {
    /** 理论学习. */
    THEORY,
    /** 政治素质. */
    POLITICS,
    /** 能力本领. */
    ABILITY,
    /** 担当作为. */
    RESPONSIBILITY,
    /** 工作作风. */
    CONDUCT,
    /** 廉洁自律. */
    INTEGRITY
}
